#include "peers.h"

#ifdef HAS_EXPAT
#include <expat.h>

static void start_element(void *data, const XML_Char *name, const XML_Char **attributes) {}
static void end_element(void *data, const XML_Char *name) {}
static void characters(void *data, const XML_Char *text, int length) {}

int peer_has_expat(void) { return 1; }

int peer_expat_events(const uint8_t *bytes, size_t count) {
  XML_Parser parser = XML_ParserCreate(NULL);
  XML_SetElementHandler(parser, start_element, end_element);
  XML_SetCharacterDataHandler(parser, characters);
  int status = XML_Parse(parser, (const char *)bytes, (int)count, 1);
  XML_ParserFree(parser);
  return status == XML_STATUS_OK ? 0 : 1;
}

const char *peer_expat_version(void) { return XML_ExpatVersion() + sizeof "expat_" - 1; }
#else
int peer_has_expat(void) { return 0; }
int peer_expat_events(const uint8_t *bytes, size_t count) { return 1; }
const char *peer_expat_version(void) { return "absent"; }
#endif
