// Package proposal keeps the file of a CPPCC proposal 「政协提案」 or of a deputy's
// suggestion 「人大代表建议」: the document, everything that happens to it, and the
// state that follows from it.
package proposal
