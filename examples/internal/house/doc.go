// Package house holds no code: its tests read the source of every library
// package and hold it against the plan of the house.
//
//   - floors_test.go: imports point downward only.
//   - purity_test.go: no input or output, no clock, no randomness, no
//     goroutine, no state that changes.
//   - api_test.go: the exported API is the one written down in
//     testdata/api.txt; go test ./examples/internal/house -update writes it anew.
package house
