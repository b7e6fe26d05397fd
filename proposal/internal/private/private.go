// Package private finds private data in what people write: telephone and identity
// numbers, mail, home addresses, and accounts behind their labels.
package private

import (
	"sort"
	"strings"
)

// Kind is what was found, in the order of reply.PrivateKind.
type Kind uint8

// The kinds. Names are found by who knows them.
const (
	Phone Kind = iota + 1
	Identity
	Mail
	Address
	Name
	Account
	BankCard
	Passport
	Permit
	Plate
)

// Span is one place in a text, in bytes, half-open.
type Span struct {
	From, To int
	Kind     Kind
}

// Find finds the places, in order and without overlap: of two that overlap the
// one that begins first stays, of equal ones the longer. more are places that the
// caller found.
func Find(text string, more ...Span) []Span {
	list := append(labels(text), numbers(text)...)
	list = append(append(list, mails(text)...), plates(text)...)
	list = append(list, addresses(text)...)
	list = append(list, accounts(text)...)
	list = append(list, more...)
	sort.SliceStable(list, func(i, j int) bool {
		if list[i].From != list[j].From {
			return list[i].From < list[j].From
		}
		return list[i].To > list[j].To
	})
	kept := list[:0]
	end := -1
	for _, s := range list {
		if s.From >= end {
			kept = append(kept, s)
			end = s.To
		}
	}
	return kept
}

func contains(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
