#include "allocations.h"

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

static bool counting;
static _Atomic int64_t count, held, peak;

void allocations_begin(void) {
  count = held = peak = 0;
  counting = true;
}

allocations_tally allocations_so_far(void) { return (allocations_tally){count, held, peak}; }

void allocations_end(void) { counting = false; }

#ifdef __GLIBC__
int allocations_can_be_counted(void) { return 1; }

// glibc's own functions under the names that it keeps for programs which put others in their place.
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);
void __libc_free(void *);

static void *taken(void *memory) {
  if (!counting || !memory) return memory;
  count += 1;
  int64_t now = held += (int64_t)malloc_usable_size(memory);
  if (now > peak) peak = now;
  return memory;
}

static void given_back(void *memory) {
  if (counting && memory) held -= (int64_t)malloc_usable_size(memory);
}

void *malloc(size_t size) { return taken(__libc_malloc(size)); }
void *calloc(size_t number, size_t size) { return taken(__libc_calloc(number, size)); }
void *memalign(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }
void *aligned_alloc(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }

int posix_memalign(void **result, size_t alignment, size_t size) {
  *result = taken(__libc_memalign(alignment, size));
  return *result ? 0 : ENOMEM;
}

void *realloc(void *memory, size_t size) {
  given_back(memory);
  return taken(__libc_realloc(memory, size));
}

void free(void *memory) {
  given_back(memory);
  __libc_free(memory);
}
#else
int allocations_can_be_counted(void) { return 0; }
#endif
