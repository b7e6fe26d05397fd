// Package vocab is the vocabulary in which every floor of the library speaks:
// sentences in two languages, reasons, sources, faults, closed sets, and the
// words that rules are scoped in (track, level, role, …). It also reads JSON
// strictly, with every fault at its place, and writes the JSON Schema of a type.
//
// A program meets these types in what the other packages take and return:
//
//	role, err := vocab.Parse[vocab.Role]("主办")  // a token or a Chinese term of any closed set
//	fmt.Println(role, role.Term(), vocab.All[vocab.Role]())
//	fmt.Println(due.Summary().ZH)                // Text
//	fmt.Println(decision.Reasons[0].Code)        // Reason
//	var faults vocab.Faults                      // all that is wrong with a document
//	if errors.As(err, &faults) {
//		fmt.Println(faults[0].Path, faults[0].Code, faults[0].Text.ZH)
//	}
//
// # Closed sets
//
// A closed set is a Word of a table of its own, with a row for each word: token,
// Chinese terms, English. The zero value is unset. JSON and SQL hold the token;
// reading takes the Chinese terms too.
//
// # Documents
//
// Decode reads one JSON document strictly: what the type does not know, a key
// that stands twice and a value that does not fit are faults, all of them at
// once, each at its JSON Pointer and line. Whoever reads many documents of a type keeps a
// NewDecoder of it in a package variable. Schema writes the JSON Schema of types.
//
// # What stays
//
// Tokens, codes and JSON names do not change their meaning. The numbers behind
// the constants of a closed set may.
//
// The package imports nothing of the library; package deadline imports it, and
// it is the only sub-package that a floor's root imports.
package vocab
