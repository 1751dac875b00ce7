#include "codesynthesis_peer.h"

#ifdef HAS_CODESYNTHESIS
#include <cstdio>
#include <memory>
#include <string>
#include <xercesc/dom/DOM.hpp>
#include <xercesc/framework/MemBufInputSource.hpp>
#include <xercesc/framework/Wrapper4InputSource.hpp>
#include <xercesc/framework/XMLGrammarPoolImpl.hpp>
#include <xercesc/util/PlatformUtils.hpp>
#include <xercesc/util/XMLUni.hpp>
#include <xercesc/validators/common/Grammar.hpp>
#include <xsd/cxx/xml/string.hxx>

#include "UFTP-agr-cro.hxx"
#include "UFTP-agr-dso.hxx"
#include "UFTP-metering.hxx"

using namespace xercesc;

namespace {

/// Notes whether something was wrong.
class Errors : public DOMErrorHandler {
public:
  bool handleError(const DOMError &error) override {
    hasFailed |= error.getSeverity() != DOMError::DOM_SEVERITY_WARNING;
    return true;
  }

  bool hasFailed = false;
};

/// What reads a message: it keeps the schema, as a service would, so that no message pays for it.
class Parser {
public:
  explicit Parser(const char *schema) {
    const XMLCh features[] = {chLatin_L, chLatin_S, chNull};
    pool.reset(new XMLGrammarPoolImpl(XMLPlatformUtils::fgMemoryManager));
    DOMImplementation *dom = DOMImplementationRegistry::getDOMImplementation(features);
    parser.reset(dom->createLSParser(DOMImplementationLS::MODE_SYNCHRONOUS, nullptr, XMLPlatformUtils::fgMemoryManager,
                                     pool.get()));
    set(XMLUni::fgDOMComments, false);
    set(XMLUni::fgDOMDatatypeNormalization, true);
    set(XMLUni::fgDOMEntities, false);
    set(XMLUni::fgDOMNamespaces, true);
    set(XMLUni::fgDOMElementContentWhitespace, false);
    set(XMLUni::fgDOMValidate, true);
    set(XMLUni::fgXercesSchema, true);
    set(XMLUni::fgXercesSchemaFullChecking, false);
    set(XMLUni::fgXercesUserAdoptsDOMDocument, true);
    parser->getDomConfig()->setParameter(XMLUni::fgDOMErrorHandler, &errors);
    isReady = parser->loadGrammar(schema, Grammar::SchemaGrammarType, true) != nullptr && !errors.hasFailed;
    set(XMLUni::fgXercesLoadSchema, false);
    set(XMLUni::fgXercesUseCachedGrammarInParse, true);
    pool->lockPool();
  }

  /// The document, if it is valid.
  std::unique_ptr<DOMDocument, void (*)(DOMDocument *)> document(const uint8_t *bytes, size_t count) {
    errors.hasFailed = false;
    MemBufInputSource source(bytes, count, "message");
    Wrapper4InputSource input(&source, false);
    DOMDocument *document = parser->parse(&input);
    std::unique_ptr<DOMDocument, void (*)(DOMDocument *)> result(document, [](DOMDocument *it) { it->release(); });
    if (errors.hasFailed) result.reset();
    return result;
  }

  bool isReady = false;

private:
  struct Release {
    void operator()(DOMLSParser *parser) const { parser->release(); }
  };

  void set(const XMLCh *parameter, bool value) { parser->getDomConfig()->setParameter(parameter, value); }

  Errors errors;
  std::unique_ptr<XMLGrammarPool> pool;
  std::unique_ptr<DOMLSParser, Release> parser;
};

/// Makes the typed tree of a document, by its root element.
bool makeTree(const DOMDocument &document) {
  const std::string root = xsd::cxx::xml::transcode<char>(document.getDocumentElement()->getLocalName());
  if (root == "FlexOffer") return uftp::FlexOffer(document) != nullptr;
  if (root == "FlexRequest") return uftp::FlexRequest(document) != nullptr;
  if (root == "FlexOrder") return uftp::FlexOrder(document) != nullptr;
  if (root == "D-Prognosis") return uftp::D_Prognosis(document) != nullptr;
  if (root == "FlexOfferRevocation") return uftp::FlexOfferRevocation(document) != nullptr;
  if (root == "FlexSettlement") return uftp::FlexSettlement(document) != nullptr;
  if (root == "AGRPortfolioQueryResponse") return uftp::AGRPortfolioQueryResponse(document) != nullptr;
  if (root == "Metering") return uftp::Metering(document) != nullptr;
  return false;
}

} // namespace

int peer_has_codesynthesis(void) { return 1; }

void *peer_codesynthesis_parser(const char *schema) {
  XMLPlatformUtils::Initialize();
  std::unique_ptr<Parser> parser(new Parser(schema));
  return parser->isReady ? parser.release() : nullptr;
}

int peer_codesynthesis_tree(const uint8_t *bytes, size_t count, void *parser) {
  try {
    auto document = static_cast<Parser *>(parser)->document(bytes, count);
    return document && makeTree(*document) ? 0 : 1;
  } catch (...) {
    return 1;
  }
}

const char *peer_codesynthesis_version(void) {
  static char text[48];
  snprintf(text, sizeof text, "%s with Xerces %s", XSD_STR_VERSION, XERCES_FULLVERSIONDOT);
  return text;
}
#else
int peer_has_codesynthesis(void) { return 0; }
void *peer_codesynthesis_parser(const char *schema) { return nullptr; }
int peer_codesynthesis_tree(const uint8_t *bytes, size_t count, void *parser) { return 1; }
const char *peer_codesynthesis_version(void) { return "absent"; }
#endif
