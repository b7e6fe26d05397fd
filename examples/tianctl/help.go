package main

import (
	"flag"
	"fmt"
	"strings"
)

func helpCommand() command {
	return command{
		name:     "help",
		operands: "[COMMAND]",
		short:    "show all commands 「全部命令」, or one with its options and examples",
		about:    "Without a command the list of commands, with one everything about it.",
		examples: []example{{args: []string{"help"}, begins: "tianctl help: "}},
		run: func(s *session, operands []string) error {
			switch len(operands) {
			case 0:
				s.out.text(overview())
				return nil
			case 1:
				c, err := findCommand(operands[0])
				if err != nil {
					return err
				}
				s.out.text(c.help())
				return nil
			}
			return usagef("takes one command at most")
		},
	}
}

// overview is what tianctl help prints.
func overview() string {
	var b strings.Builder
	b.WriteString(`tianctl answers the functions of tian 「提案」 over JSON lines.

用法：每行一个 JSON 对象，从标准输入读，逐行回答；各命令的选项和例子见 tianctl help COMMAND。
Usage: tianctl COMMAND [options] < input > output

`)
	for _, c := range commands() {
		fmt.Fprintf(&b, "  %-12s %s\n", c.name, c.short)
	}
	b.WriteString(`
One JSON object a line in, one out, same order, same "id" (a string; without one the answer carries
"line", from 1). A line that cannot be answered gives {"id","error":{"code","path","message"}} and the
next line goes on. Unknown fields are named in "ignored". Lines to 16 MiB, UTF-8. Dates are "2024-03-01",
or an instant such as "2024-03-01T16:30:00Z", which is read as the day it is in Beijing.
Codes of its own: line.too_long, line.not_utf8, line.not_object, line.too_many_values, line.too_many_faults,
field.missing, date.invalid, date.out_of_range, calendar.year_unknown, explain.too_long, record.duplicate,
record.too_many, train.label, and json.syntax, json.type, json.surrogate, json.duplicate_key, json.unknown_field, json.too_deep; the others are
those of the library. tianctl codes lists them all. A code never changes its meaning.
Exit code: 0 all answered, 1 some lines not answered, 2 wrong usage. Notes go to standard error.

tianctl help COMMAND shows options and examples.
`)
	if later := laterCommands(); len(later) > 0 {
		fmt.Fprintf(&b, "Not built yet, and refused: %s.\n", strings.Join(later, " "))
	}
	return b.String()
}

// help is what tianctl help COMMAND prints.
func (c command) help() string {
	var b strings.Builder
	fmt.Fprintf(&b, "tianctl %s: %s\n\n", c.name, c.short)
	fmt.Fprintf(&b, "Usage: tianctl %s", c.name)
	flags := c.flagSet()
	options := 0
	flags.VisitAll(func(*flag.Flag) { options++ })
	if options > 0 {
		b.WriteString(" [options]")
	}
	if c.operands != "" {
		b.WriteString(" " + c.operands)
	}
	fmt.Fprintf(&b, "\n\n%s\n", strings.TrimSpace(c.about))
	if options > 0 {
		b.WriteString("\nOptions:\n")
		flags.VisitAll(func(f *flag.Flag) {
			value, usage := flag.UnquoteUsage(f)
			name := "--" + f.Name
			if value != "" {
				name += " " + strings.ToUpper(value)
			}
			fmt.Fprintf(&b, "  %-18s %s\n", name, usage)
		})
	}
	if len(c.examples) > 0 {
		b.WriteString("\nExamples:\n")
		for _, e := range c.examples {
			b.WriteString(e.show(c.name))
		}
	}
	return b.String()
}

// show prints the example as a shell would take it, with its answer.
func (e example) show(name string) string {
	var b strings.Builder
	switch len(e.in) {
	case 0:
		b.WriteString("  ")
	case 1:
		fmt.Fprintf(&b, "  echo '%s' |\n  ", e.in[0])
	default:
		b.WriteString("  printf '%s\\n'")
		for _, l := range e.in {
			fmt.Fprintf(&b, " \\\n    '%s'", l)
		}
		b.WriteString(" |\n  ")
	}
	fmt.Fprintf(&b, "tianctl %s\n", strings.Join(append([]string{name}, e.args...), " "))
	for _, l := range e.out {
		fmt.Fprintf(&b, "  → %s\n", l)
	}
	if e.begins != "" {
		fmt.Fprintf(&b, "  → %s…\n", e.begins)
	}
	return b.String()
}
