// Package vocab is the vocabulary in which every floor of the library speaks:
// sentences in two languages, reasons, sources, faults, closed sets, and the
// words that rules are scoped in (track, level, role, …). It also reads JSON
// strictly, with every fault at its place, and writes the JSON Schema of a type.
//
// A program that uses the library seldom begins here: it meets these types in
// what the other packages return.
//
//	due.Summary.ZH            // Text
//	decision.Why              // Reason
//	proposal.Validate()       // Faults
//	vocab.RoleLead            // one Word of the closed set Role
//
// The package imports nothing of the library; package deadline imports it, and
// it is the only sub-package that a floor's root imports.
package vocab
