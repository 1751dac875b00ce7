#include "peers.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>
#include <stdlib.h>
#include <string.h>

static void start_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                          int namespace_count, const xmlChar **namespaces, int attribute_count, int default_count,
                          const xmlChar **attributes) {}
static void end_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}
static void characters(void *context, const xmlChar *text, int length) {}

int peer_libxml2_events(const uint8_t *bytes, size_t count) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start_element;
  handler.endElementNs = end_element;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  return xmlSAXUserParseMemory(&handler, NULL, (const char *)bytes, (int)count);
}

static xmlDocPtr read_document(const uint8_t *bytes, size_t count) {
  return xmlReadMemory((const char *)bytes, (int)count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
}

int peer_libxml2_tree(const uint8_t *bytes, size_t count) {
  xmlDocPtr document = read_document(bytes, count);
  if (!document) return 1;
  xmlFreeDoc(document);
  return 0;
}

static void ignore(void *context, const char *message, ...) {}

void *peer_libxml2_schema(const char *path) {
  xmlSetGenericErrorFunc(NULL, ignore);
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewParserCtxt(path);
  if (!parser) return NULL;
  xmlSchemaPtr schema = xmlSchemaParse(parser);
  xmlSchemaFreeParserCtxt(parser);
  return schema ? xmlSchemaNewValidCtxt(schema) : NULL;
}

int peer_libxml2_validated_tree(const uint8_t *bytes, size_t count, void *schema) {
  xmlDocPtr document = read_document(bytes, count);
  if (!document) return 1;
  int verdict = xmlSchemaValidateDoc(schema, document);
  xmlFreeDoc(document);
  return verdict;
}

struct writable {
  xmlDocPtr document;
  xmlBufferPtr buffer;
};

void *peer_libxml2_document(const uint8_t *bytes, size_t count) {
  struct writable *result = malloc(sizeof *result);
  if (!result) return NULL;
  result->document = read_document(bytes, count);
  result->buffer = xmlBufferCreateSize(2 * count);
  return result;
}

size_t peer_libxml2_serialise(void *document) {
  struct writable *writable = document;
  xmlBufferEmpty(writable->buffer);
  xmlNodeDump(writable->buffer, writable->document, xmlDocGetRootElement(writable->document), 0, 0);
  return (size_t)xmlBufferLength(writable->buffer);
}

const char *peer_libxml2_version(void) { return LIBXML_DOTTED_VERSION; }
