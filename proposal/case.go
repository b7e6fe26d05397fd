package proposal

// Case is the file of one proposal 「案卷」: the document and everything that
// happened to it, oldest first. Nothing else is stored; state, phase and facts
// are derived from the events by the methods.
//
// Build one with Apply or Replay. A Case read from elsewhere may hold events
// that do not fit; Validate names them.
type Case struct {
	Proposal Proposal `json:"proposal"`
	Events   []Event  `json:"events"`
}
