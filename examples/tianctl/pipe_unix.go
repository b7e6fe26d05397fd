//go:build unix

package main

import (
	"os/signal"
	"syscall"
)

// ignorePipe sees to it that a reader who has seen enough does not end the program
// with a signal: the next write fails and run returns.
func ignorePipe() { signal.Ignore(syscall.SIGPIPE) }
