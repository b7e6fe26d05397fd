// Package assignment compares the solver of batches with the linear programming
// of gonum, the only module for Go that was found to solve the problem exactly:
// which item goes to which place, places with a capacity, at the least cost.
//
// # Workload
//
// So many items and places. Dense: an item may go to every place s of S, at a
// cost of 1 to 1,000 plus 300·s/S, rounded down. Sparse: it may go to 3 to 8
// different places, drawn with weight (s+1) to the power of −0.4, at a cost of 1
// to 1,000. A place takes 1.1 times its even share, rounded up. An item may stay
// open at a cost of 100,000. Chance is Go's math/rand from the seed 7 times the
// items plus the places.
//
// As a linear program: one variable for each item and place, one for each item
// that stays open, one for the room left at each place; one equation for each
// item and each place; staying open everywhere as the first corner. Writing the
// program down is not timed. Ours reads names and sorts them, and that is timed.
package assignment
