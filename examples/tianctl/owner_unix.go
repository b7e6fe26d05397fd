//go:build unix

package main

import (
	"os"
	"syscall"
)

// keepOwner gives a file the owner and the group of the one that it takes the
// place of, as far as the system lets this user.
func keepOwner(f *os.File, was os.FileInfo) {
	if of, ok := was.Sys().(*syscall.Stat_t); ok && f.Chown(int(of.Uid), int(of.Gid)) != nil {
		_ = f.Chown(-1, int(of.Gid)) // a group that the user is in
	}
}
