package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
)

// savable refuses a file for which there is no directory, before anything is
// read in vain.
func savable(option, name string) error {
	dir := filepath.Dir(name)
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return usagef("%s %s: there is no directory %s", option, name, dir)
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return usagef("%s %s: this is a directory", option, name)
	}
	return nil
}

// saveFile writes a file anew in one step: a run that is ended half way leaves
// the old one. A symbolic link stays one, and the file that it names is written;
// a file that was there keeps its mode and, where the system allows it, its owner.
// Of a file with several names (hard links) the others keep the old text: to write
// through them it would have to be written in place, and could be left half. What is no ordinary file, such as a
// device, is written into.
func saveFile(name string, text []byte) error {
	name, err := linked(name)
	if err != nil {
		return err
	}
	var was os.FileInfo
	mode := os.FileMode(0) // of a new file, what the user's mask leaves
	if info, err := os.Stat(name); err == nil {
		if !info.Mode().IsRegular() {
			return os.WriteFile(name, text, 0o666)
		}
		was, mode = info, info.Mode().Perm()
	}
	f, err := createBeside(name, mode)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // does nothing once the file has its name
	if _, err := f.Write(text); err != nil {
		f.Close()
		return err
	}
	if mode != 0 {
		keepOwner(f, was)
		if err := f.Chmod(mode); err != nil {
			f.Close()
			return err
		}
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

// linked follows symbolic links to the file that is meant, which need not be
// there yet.
func linked(name string) (string, error) {
	for range 40 {
		to, err := os.Readlink(name)
		if err != nil {
			return name, nil // no link
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(name), to)
		}
		name = to
	}
	return "", &os.PathError{Op: "open", Path: name, Err: errors.New("too many symbolic links")}
}

// createBeside makes a new file in the folder of another, which nobody may read
// who may not read that one.
func createBeside(name string, mode os.FileMode) (*os.File, error) {
	if mode == 0 {
		mode = 0o666
	}
	for n := 0; ; n++ {
		beside := filepath.Join(filepath.Dir(name), ".tianctl-"+strconv.Itoa(os.Getpid())+"-"+strconv.Itoa(n))
		f, err := os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if err == nil || !errors.Is(err, os.ErrExist) || n == 1000 {
			return f, err
		}
	}
}

// saveBehind saves once the answer is written out, so that what was saved is what
// the caller was told of.
func (s *session) saveBehind(name string, text []byte) error {
	if err := s.out.flush(); err != nil {
		return fmt.Errorf("%s was not saved: the answer could not be written: %v", name, err)
	}
	return saveFile(name, text)
}
