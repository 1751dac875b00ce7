// Counts what this program asks of malloc, on glibc. The counting is off unless it is asked for.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
  /// How often memory was asked for.
  int64_t count;
  /// How much of it is held now, and was held at most, in bytes.
  int64_t held;
  int64_t peak;
} allocations_tally;

/// Begins to count, from 0.
void allocations_begin(void);
/// What was counted so far.
allocations_tally allocations_so_far(void);
/// Ends counting.
void allocations_end(void);
/// Whether this C library lets its malloc be counted.
int allocations_can_be_counted(void);
