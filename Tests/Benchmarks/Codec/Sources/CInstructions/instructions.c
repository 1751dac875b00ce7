#include "instructions.h"

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>

void instructions_begin(void) {
  CALLGRIND_ZERO_STATS;
  CALLGRIND_TOGGLE_COLLECT;
}

void instructions_end(const char *name) {
  CALLGRIND_TOGGLE_COLLECT;
  CALLGRIND_DUMP_STATS_AT(name);
}

int instructions_can_be_counted(void) { return 1; }
#else
void instructions_begin(void) {}
void instructions_end(const char *name) { (void)name; }
int instructions_can_be_counted(void) { return 0; }
#endif
