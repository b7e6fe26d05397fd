// Command tianctl answers every function of the library over JSON lines: for
// office systems in other languages, for scripts, and for measuring the library
// from outside.
//
//	echo '{"id":"1","op":"day","date":"2024-10-12"}' | tianctl calendar
//
// Input comes on standard input, answers and nothing else go to standard
// output, notes to standard error. The exit code is 0 when everything was
// answered, 1 when some lines could not be answered, 2 on wrong usage.
//
// tianctl help lists the commands, tianctl help COMMAND shows one with its
// options and examples, tianctl schema NAME prints the JSON Schema of a
// document.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The exit codes.
const (
	exitAnswered = 0 // everything was answered
	exitErrors   = 1 // some lines, or the one document, could not be answered
	exitUsage    = 2 // wrong usage
)

func main() {
	ignorePipe()
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole program: it carries out one command line and returns the
// exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s := newSession(stdin, stdout)
	name, err := s.dispatch(args)
	if flushed := s.out.flush(); err == nil {
		err = flushed
	}
	var wrong usageError
	switch {
	case errors.As(err, &wrong):
		fmt.Fprintf(stderr, "%s: %s\n", name, wrong)
		fmt.Fprintf(stderr, "用法有误，请看 see: %s\n", strings.Replace(name, "tianctl", "tianctl help", 1))
		return exitUsage
	case errors.Is(err, syscall.EPIPE), errors.Is(err, io.ErrClosedPipe):
		// Whoever reads has seen enough: no fault of anybody.
	case err != nil:
		fmt.Fprintf(stderr, "%s: %v\n", name, err)
		return exitErrors
	}
	for _, note := range s.notes {
		fmt.Fprintf(stderr, "%s: %s\n", name, note)
	}
	switch {
	case s.failed == 0 && s.faulty:
		return exitErrors
	case s.failed == 0:
		return exitAnswered
	case s.read == 0: // what was asked for stood in files
		fmt.Fprintf(stderr, "%s: not answered, see the faults\n", name)
	default:
		fmt.Fprintf(stderr, "%s: %d of %d lines not answered\n", name, s.failed, s.read)
	}
	return exitErrors
}

// dispatch finds the command and carries it out. name is what messages begin
// with.
func (s *session) dispatch(args []string) (name string, err error) {
	name = "tianctl"
	if len(args) == 0 {
		return name, usagef("name a command: %s", strings.Join(commandNames(), " "))
	}
	switch args[0] {
	case "-h", "-help", "--help":
		args = []string{"help"}
	}
	c, err := findCommand(args[0])
	if err != nil {
		return name, err
	}
	return name + " " + c.name, c.carryOut(s, args[1:])
}

// usageError says what is wrong with the command line.
type usageError string

func (e usageError) Error() string { return string(e) }

// usagef makes a usageError; faults of a file that an option names come with their
// Chinese sentences.
func usagef(format string, args ...any) error {
	for i, a := range args {
		var faults vocab.Faults
		if err, ok := a.(error); ok && errors.As(err, &faults) {
			var b strings.Builder
			for _, f := range faults {
				b.WriteString("\n  " + f.String() + "\n    " + f.Text.ZH)
			}
			args[i] = b.String()
		}
	}
	return usageError(fmt.Sprintf(format, args...))
}
