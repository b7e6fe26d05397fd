package stats

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// sample returns records that differ in every way the figures know, made by
// counting, without chance: the same at every run.
func sample() []Record {
	roles := append(vocab.All[vocab.Role](), 0)
	dispositions := append(vocab.All[proposal.Disposition](), 0, proposal.DispositionFiled, proposal.DispositionFiled)
	grades := append(vocab.All[proposal.Satisfaction](), 0)
	outcomes := append(vocab.All[proposal.Outcome](), 0)
	tracks := append(vocab.All[vocab.Track](), 0)
	classes := []string{"A", "B", "C", "D", "", "a", "B类"}
	departments := []string{"science", "教育局", "", "health"}
	base := deadline.MustDate("2024-03-01")
	var records []Record
	for n := range 601 {
		day := func(k int) deadline.Date {
			d, err := base.AddDays(k)
			if err != nil {
				panic(err)
			}
			return d
		}
		r := Record{
			ID: fmt.Sprintf("r%03d", n), Year: 2022 + n%4, Department: departments[n%len(departments)],
			Role: roles[n%len(roles)], Disposition: dispositions[(n/3)%len(dispositions)], Track: tracks[n%len(tracks)],
			Key: n%11 == 0, AssignedOn: base, Class: classes[(n/3)%len(classes)],
			Outcome: outcomes[n%len(outcomes)], FirstOutcome: outcomes[(n/2)%len(outcomes)],
			Satisfaction: Ratings{
				Result: grades[n%len(grades)], Attitude: grades[(n/5)%len(grades)],
				Relevance: grades[(n/7)%len(grades)], Effect: grades[(n/2)%len(grades)],
			},
			Consulted: n%3 > 0, Researched: n%4 == 0, Published: n%6 > 1, Withheld: n%6 == 0,
			Demands: n % 4, Adopted: n % 4 / 2, Commitments: n % 3, Fulfilled: n % 3 / 2, FollowUps: n % 2,
			Forms: n % 5, FavourableForms: n % 5 / 2, Reminders: n % 3, ReviewRounds: n % 4, Returns: n % 9 / 8, Redos: n % 8 / 7,
		}
		if n%4 == 3 {
			r.Year = 0
		}
		if n%5 > 0 {
			r.RepliedOn = day(60 + n%60)
		}
		if !r.answered() && n%5 <= 1 {
			r.Class, r.Outcome, r.FirstOutcome = "", 0, 0
		}
		if n%7 > 0 {
			r.DueReply = day(92)
		}
		if n%5 > 1 {
			r.ClosedOn = day(130)
		}
		if f := n % 5; f > 0 {
			r.Contacted = vocab.All[proposal.Front]()[:f]
		}
		if n%3 == 0 {
			r.Delays = []deadline.DelayKind{deadline.DelayKind(1 + n/16%7)}
		}
		r.Excellent = n%13 == 0
		records = append(records, r)
	}
	return records
}

// mixed returns the records in another order, the same at every run.
func mixed(records []Record, seed int) []Record {
	out := append([]Record(nil), records...)
	state := uint32(seed)*2654435761 + 1
	for i := len(out) - 1; i > 0; i-- {
		state = state*1664525 + 1013904223
		j := int(state>>8) % (i + 1)
		out[i], out[j] = out[j], out[i]
	}
	return out
}
