#define _POSIX_C_SOURCE 200809L
#include "peers.h"

#include <string.h>
#include <time.h>

size_t peer_memchr(const uint8_t *bytes, size_t count) {
  const uint8_t *end = bytes + count;
  size_t found = 0;
  while ((bytes = memchr(bytes, '<', (size_t)(end - bytes)))) {
    found += 1;
    bytes += 1;
  }
  return found;
}

uint64_t peer_processor_time(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}
