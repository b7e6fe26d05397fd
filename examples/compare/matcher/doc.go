// Package matcher compares the automaton that finds the terms of a rule set
// with Aho–Corasick matchers for Go: which of many terms occur in a document.
//
// # Workload
//
// Documents of Chinese official prose, made by generate_test.go from the seed
// 20260101: a title, a line end, a body of 700 to 1,659 characters, in the mean
// 1,200 characters or 3,500 bytes, 19 of 20 characters three bytes long. Of the
// tokens 42 in 100 are words, 15 function words, 40 single characters, 3
// numbers or capital letters; every 7 to 20 characters stands a mark. Words are
// drawn from 6,000 by Zipf's law with exponent 0.75, the first of them those of
// words.txt, the others made of characters; characters from 3,500 with exponent
// 0.9; the weight of rank i, from 0, is (i+2) to the power of minus the
// exponent.
//
// Terms of two to eight characters, 100, 1,000 or 10,000 of them, from a seed
// of their own: 30 in 100 words, but at most 1,500; of the others seven in ten
// two words together, two in ten three characters, one in ten three words
// together. There are about 2, 20 and 100 occurrences in a document: dense on
// purpose.
//
// The task: the set of terms that occur in each document, also where
// occurrences overlap. All engines have to find the same number of pairs of
// document and term. What an engine reports several times is counted once by
// the same few lines; one that reports the word in place of its number pays for
// a hash table, as its user would.
//
// # Own text
//
//	go test ./matcher -run '^$' -bench Find -documents 10000
//	go test ./matcher -run '^$' -bench Find -corpus FILE -terms FILE
//	go test ./matcher -run Write -documents 10000 -write FOLDER
//
// FILE holds one document or term a line; FOLDER gets such files, for engines
// in other languages.
package matcher
