package classify

// Checked is one verdict that was checked against the truth.
type Checked struct {
	// Score is the first label's, in millionths.
	Score int
	// Right tells that the first label was the true one.
	Right bool
}

// Band is one line of a reliability table 「可靠性表」: of the verdicts with a
// score from From to below To, how many there were and how many were right.
type Band struct {
	From  int `json:"from"`
	To    int `json:"to"`
	Count int `json:"count"`
	Right int `json:"right"`
	// Mean is the mean score of the band in millionths, rounded down; 0 where
	// it is empty. Scores can be trusted where it is near Right out of Count.
	Mean int `json:"mean"`
}

// Reliability sorts outcomes into ten bands of a tenth each. A score of
// 1,000,000 belongs to the last. The order of the outcomes does not matter.
func Reliability(outcomes []Checked) []Band {
	const width = million / 10
	bands := make([]Band, 10)
	for i := range bands {
		bands[i].From, bands[i].To = i*width, (i+1)*width
	}
	for _, o := range outcomes {
		b := &bands[min(max(o.Score/width, 0), 9)]
		b.Count++
		b.Mean += o.Score
		if o.Right {
			b.Right++
		}
	}
	for i := range bands {
		bands[i].Mean /= max(bands[i].Count, 1)
	}
	return bands
}
