#include "pugixml_peer.h"

#ifdef HAS_PUGIXML
#include <cstdio>
#include <cstring>
#include <pugixml.hpp>

int peer_has_pugixml(void) { return 1; }

int peer_pugixml_copying(const uint8_t *bytes, size_t count) {
  pugi::xml_document document;
  return document.load_buffer(bytes, count, pugi::parse_default, pugi::encoding_utf8) ? 0 : 1;
}

int peer_pugixml_in_place(const uint8_t *bytes, size_t count, uint8_t *buffer) {
  memcpy(buffer, bytes, count);
  pugi::xml_document document;
  return document.load_buffer_inplace(buffer, count, pugi::parse_default, pugi::encoding_utf8) ? 0 : 1;
}

const char *peer_pugixml_version(void) {
  static char text[16];
  snprintf(text, sizeof text, "%d.%d", PUGIXML_VERSION / 1000, PUGIXML_VERSION % 1000 / 10);
  return text;
}
#else
int peer_has_pugixml(void) { return 0; }
int peer_pugixml_copying(const uint8_t *bytes, size_t count) { return 1; }
int peer_pugixml_in_place(const uint8_t *bytes, size_t count, uint8_t *buffer) { return 1; }
const char *peer_pugixml_version(void) { return "absent"; }
#endif
