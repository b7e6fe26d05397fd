package main

import (
	"os"
	"path/filepath"
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
// the old one. What is no ordinary file, such as a device, is written into.
func saveFile(name string, text []byte) error {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(name, text, 0o644)
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".tianctl-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // does nothing once the file has its name
	if _, err := f.Write(text); err != nil {
		f.Close()
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
