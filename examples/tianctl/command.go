package main

import (
	"errors"
	"flag"
	"io"
	"slices"
	"strings"
)

// command is one command with everything that help shows of it.
type command struct {
	name     string
	operands string // what stands behind the options, "" for nothing
	short    string // half a line
	about    string // paragraphs
	options  func(*flag.FlagSet)
	examples []example
	run      func(s *session, operands []string) error
}

// example is one call that help shows and a test runs.
type example struct {
	args   []string // behind the command's name
	in     []string // lines of standard input
	out    []string // lines of standard output
	begins string   // what standard output begins with, where it is too long to show
	exit   int
}

// commands returns every command in the order in which help lists them.
func commands() []command {
	return []command{
		calendarCommand(),
		classifyCommand(),
		trainCommand(),
		dueCommand(),
		policiesCommand(),
		caseCommand(),
		intakeCommand(),
		agendaCommand(),
		followUpsCommand(),
		groupsCommand(),
		checkReplyCommand(),
		promisesCommand(),
		redactCommand(),
		datesCommand(),
		sheetCommand(),
		planCommand(),
		figuresCommand(),
		reconcileCommand(),
		reportCommand(),
		rulesCommand(),
		codesCommand(),
		schemaCommand(),
		helpCommand(),
	}
}

// laterCommands are the commands of the contract that are not built yet.
func laterCommands() []string {
	return []string{"similar"}
}

func commandNames() []string {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	return names
}

func findCommand(name string) (command, error) {
	all := commands()
	if i := slices.IndexFunc(all, func(c command) bool { return c.name == name }); i >= 0 {
		return all[i], nil
	}
	if slices.Contains(laterCommands(), name) {
		return command{}, usagef("command %q is not built yet", name)
	}
	return command{}, usagef("unknown command %q; there are: %s", name, strings.Join(commandNames(), " "))
}

// carryOut reads the options and runs the command.
func (c command) carryOut(s *session, args []string) error {
	operands, err := parse(c.flagSet(), args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		s.out.text(c.help())
		return nil
	case err != nil:
		return usageError(err.Error())
	}
	if c.operands == "" && len(operands) > 0 {
		return usagef("takes no operand, but %q was given; input comes on standard input", operands[0])
	}
	return c.run(s, operands)
}

// parse reads options and operands in any order; behind "--" all are operands.
func parse(flags *flag.FlagSet, args []string) (operands []string, err error) {
	var behind []string
	if i := slices.Index(args, "--"); i >= 0 {
		args, behind = args[:i], args[i+1:]
	}
	for {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		if args = flags.Args(); len(args) == 0 {
			return append(operands, behind...), nil
		}
		operands, args = append(operands, args[0]), args[1:]
	}
}

func (c command) flagSet() *flag.FlagSet {
	flags := flag.NewFlagSet(c.name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Usage = func() {}
	if c.options != nil {
		c.options(flags)
	}
	return flags
}
