package proposal

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Mermaid returns the machine, "case", "unit" or "review", as a Mermaid state diagram
// with the Chinese terms; events that change nothing are left out.
func Mermaid(machine string) string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for _, s := range nodes(machine) {
		b.WriteString("    " + s.token + " : " + s.term + "\n")
	}
	for _, e := range edges(machine) {
		b.WriteString("    " + e.from + " --> " + e.to + " : " + strings.Join(e.events, "、") + "\n")
	}
	return b.String()
}

// DOT returns the machine, "case", "unit" or "review", in the language of Graphviz; events
// that change nothing are left out.
func DOT(machine string) string {
	var b strings.Builder
	b.WriteString("digraph " + machine + " {\n  rankdir=LR;\n")
	for _, s := range nodes(machine) {
		shape := "box"
		if s.final {
			shape = "doubleoctagon"
		}
		b.WriteString("  " + s.token + " [label=\"" + s.term + "\", shape=" + shape + "];\n")
	}
	for _, e := range edges(machine) {
		b.WriteString("  " + e.from + " -> " + e.to + " [label=\"" + strings.Join(e.events, "、") + "\"];\n")
	}
	b.WriteString("}\n")
	return b.String()
}

type node struct {
	token, term string
	final       bool
}

func nodes(machine string) []node {
	var list []node
	switch machine {
	case "case":
		for _, s := range vocab.All[State]() {
			list = append(list, node{s.String(), s.Term(), isFinal(s)})
		}
	case "review":
		for _, s := range vocab.All[reviewState]() {
			list = append(list, node{s.String(), s.Term(), s == reviewStateSent})
		}
	case "unit":
		for _, s := range vocab.All[UndertakingState]() {
			list = append(list, node{s.String(), s.Term(), hasEnded(s)})
		}
	}
	return list
}

type edge struct {
	from, to string
	events   []string
}

// edges joins the rows between the same two states, in declared order.
func edges(machine string) []edge {
	var list []edge
	place := map[[2]string]int{}
	for _, r := range Transitions() {
		if r.Machine != machine {
			continue
		}
		for _, to := range r.To {
			if to == r.From {
				continue
			}
			k := [2]string{r.From, to}
			i, ok := place[k]
			if !ok {
				i = len(list)
				place[k] = i
				list = append(list, edge{from: r.From, to: to})
			}
			if term := r.Event.Term(); len(list[i].events) == 0 || list[i].events[len(list[i].events)-1] != term {
				list[i].events = append(list[i].events, term)
			}
		}
	}
	return list
}
