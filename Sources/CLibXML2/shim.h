// libxml2 as Swift sees it: the tree parser for the generator, and the XSD validator that the tests compare with.
#pragma once

#include <libxml/xmlversion.h>
// Without ICU's types, which clash with Foundation's copy of them in one module graph.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

#if LIBXML_VERSION >= 21200
typedef const xmlError *uftp_xml_error;
#else
typedef xmlError *uftp_xml_error;
#endif

/// The variable `xmlFree` as a function: Swift 6 refuses a global variable of C.
static inline void uftp_xml_free(void *pointer) { xmlFree(pointer); }
