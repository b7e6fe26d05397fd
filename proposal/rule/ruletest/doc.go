// Package ruletest proves rule sets with tests 「规则测试」. An office that keeps its
// own rules writes cases beside them, as JSON or in Go, and one call in a test
// file does the rest:
//
//	func TestRules(t *testing.T) {
//		ruletest.RunJSON(t, setJSON, casesJSON, ruletest.Options{Rules: 90, Conditions: 60})
//	}
//
// where the cases say what has to come out:
//
//	[{"title": "关于学校食堂的建议", "then": "education", "silent": ["hospital"]}]
//
// RunLayered does the same for a set with the layers of a city and of a bureau
// over it.
//
// Judge gives the same as a value, with the coverage of each rule and of each
// condition; Impact tells which decisions a new edition of a set changes;
// Transcript and Golden keep all decisions on a list of documents under watch.
//
// The kit evaluates with the engine itself, so that a test and a real run
// cannot differ. It reads and writes no files: bytes come from the caller.
//
// # What stays
//
// The JSON names of cases, the meaning of their members, the codes of failures
// and reasons, and the form of a transcript.
package ruletest
