// Package rule judges texts by rules that are data 「规则即数据」: which department
// a proposal belongs to, which ground against filing it shows, which section
// handles it.
//
// The common case: load a set, compile it once, evaluate documents.
//
//	set, err := rule.Load(data)
//	engine, err := rule.Compile(set)
//	result := engine.Evaluate(rule.Document{Title: title, Body: body})
//	if best, ok := result.Best(); ok {
//		fmt.Println(best.ID, best.Score, best.Hits[0].Text().ZH)
//	}
//
// LoadLayered does the first for a set with layers of others over it. Check
// looks at a set without documents and names each Flaw, and package ruletest
// proves it with cases.
//
// A set lists conclusions and rules. A rule is a condition over terms and
// fields, the conclusion it speaks for, and a weight. There are no loops, no
// variables and no date of today: every rule is looked at once, and a trial is
// the same function as the real thing.
//
// # Text
//
// Terms and text are folded before they are compared:
//
//   - full width and half width, capitals and small letters are the same;
//   - a traditional or variant character is its simplified form, a radical
//     (text out of PDF files holds them) its character;
//   - spaces, single line ends, hyphens, middle dots, quotation marks and the
//     marks around titles are not seen inside Chinese words, and part Latin
//     words (“双减”政策 holds 双减政策, big-data holds big data);
//   - marks that end or part clauses, the end of a paragraph, and the place
//     between ” and “ are never joined over.
//
// A term that begins or ends with a letter or digit begins or ends where the
// word does. Stock phrases carry no weight: a term wholly inside one is not
// seen. Positions point into the original text, in code points, half-open.
//
// A term may be asked for in a part of the title alone: in its head, the thing that is
// asked for, in the act or in the name of a place. Except names longer words: where the
// term stands in one of them it does not count, elsewhere in the same text it does.
//
// # Evidence
//
// Every result carries what the deciding rules found and where. Explain
// accounts for all rules, with what each is missing, and tells how the title was read.
//
// # What stays
//
// A result depends on the set and the document alone: not on earlier
// documents, goroutines or the order of maps. No text makes evaluation fail or
// take more time than its length times the longest term. An Engine is
// immutable; an Evaluator belongs to one goroutine at a time. Codes of faults,
// notes and missing parts keep their meaning.
package rule
