// pugixml's tree, made and thrown away. It checks neither names nor the document's form beyond nesting.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Whether pugixml was there when this was built.
int peer_has_pugixml(void);
/// From a copy that pugixml makes itself; 0 says that it went well.
int peer_pugixml_copying(const uint8_t *bytes, size_t count);
/// In a buffer that pugixml destroys: of the same size, filled anew each time, which is part of what it costs.
int peer_pugixml_in_place(const uint8_t *bytes, size_t count, uint8_t *buffer);
/// Its version, such as 1.13.
const char *peer_pugixml_version(void);

#ifdef __cplusplus
}
#endif
