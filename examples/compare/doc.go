// Package compare puts the library beside what a Go programmer would take
// instead: the same work, the same machine, the same process, by turns, and a
// check that the answers agree where the peer is right.
//
//	go test ./...                              do they agree, and where not, why
//	go test -run '^$' -bench . -benchtime 9x ./...   how long each takes
//
// It is a module of its own, so that nobody who uses the library downloads its
// peers. The workloads stand in the packages below, the figures in README.md.
package compare
