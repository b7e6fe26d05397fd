package stats

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// NewRecord says what became of the case, as a whole or, where o.Unit is set,
// at that unit. Case and record share no memory.
//
// The unit that answers for a case taken as a whole is the sole or lead unit,
// else the first that replies separately, else an assisting one; handing back
// ended an undertaking and is only counted in Returns. A whole case is replied to
// when its last replying unit replied. The due date is that of the reply, or of
// the opinion for an assisting unit, by o.Policy; it stays unset where the policy
// has no such rule, its start is missing or the calendar does not know the year,
// and then no figure counts the record as in time or late.
//
// Where o.Unit does not handle the case, the record has no department and no
// role; where the event that hands it the case does not fit, or no unit holds the
// case and events of that unit are on record, it has no role.
func NewRecord(c proposal.Case, o Options) Record {
	read := c.Read()
	f := read.Facts()
	return newRecord(read, gather(c.Events, &f, o.Unit == ""), answering(f.Units), o.withDefaults())
}

// newRecord makes the record of the case that was read, of which p is what it
// has on record and answers who answers for what.
func newRecord(read proposal.Reading, p *parts, answers map[string]*proposal.UnitFacts, o Options) Record {
	var u proposal.UnitFacts
	at, found := answers[o.Unit]
	switch {
	case found:
		u = *at
	case p.own(o.Unit).handed, p.named[o.Unit]:
		u.Unit = o.Unit
	}
	f := p.f
	r := fromFacts(p, o)
	if o.Unit != "" {
		r.ofUnit(p, u)
	} else {
		r.Scheme, r.Class, r.Outcome, r.FirstOutcome = f.Scheme, f.Class, f.Outcome, f.FirstOutcome
		r.Consulted, r.Researched = !f.ConsultedOn.IsZero(), !f.ResearchedOn.IsZero()
		r.AssignedOn, r.RepliedOn, r.ReviewRounds = f.AssignedOn, f.RepliedOn, rounds(f.ReviewRounds, f.ReviewsFailed)
	}
	if found {
		r.undertakenBy(u)
		r.due(read, o)
	} else {
		r.Department = u.Unit
	}
	r.concerning(p, o.Unit)
	if !r.answered() { // of several units one has replied: the paper has no result yet
		r.Scheme, r.Class, r.Outcome, r.FirstOutcome = "", "", 0, 0
	}
	return r
}

// UnitRecords returns one record for each unit that handles the case, in the
// order of assignment, and after them for those whose assignment does not fit: the form in which a city counts 件次 by department. The id
// of each is the id of the case, "/", and the unit.
//
// It takes time linear in the case and in what proposal.Reading.Clock returns
// for its units.
func UnitRecords(c proposal.Case, o Options) []Record {
	var records []Record
	read, own := c.Read(), o.withDefaults()
	f := read.Facts()
	p, answers, seen := gather(c.Events, &f, false), answering(f.Units), make(map[string]bool, len(f.Units))
	add := func(unit string) {
		if seen[unit] {
			return
		}
		seen[unit] = true
		own.Unit = unit
		r := newRecord(read, p, answers, own)
		r.ID += "/" + unit
		records = append(records, r)
	}
	for _, u := range f.Units {
		if !left(u) {
			add(u.Unit)
		}
	}
	for _, i := range f.Refused {
		if e := &c.Events[i]; hands(e) {
			add(e.Unit)
		}
	}
	return records
}

func left(u proposal.UnitFacts) bool { return !u.ReleasedOn.IsZero() }

// answering finds the undertaking of each unit that handles the case and, under
// "", that of the unit that answers for the case.
func answering(units []proposal.UnitFacts) map[string]*proposal.UnitFacts {
	best := make(map[string]*proposal.UnitFacts)
	for i := range units {
		u := &units[i]
		if left(*u) {
			continue
		}
		for _, name := range [...]string{u.Unit, ""} {
			if other, ok := best[name]; !ok || answerRank(u.Role) > answerRank(other.Role) {
				best[name] = u
			}
		}
	}
	return best
}

func answerRank(r vocab.Role) int {
	switch r {
	case vocab.RoleSole, vocab.RoleLead:
		return 5
	case vocab.RoleSeparate, vocab.RoleUndertake:
		return 4
	case vocab.RoleAssist:
		return 2
	case vocab.RoleCopy:
		return 1
	default:
		return 3
	}
}

// fromFacts takes over what holds for the case whoever handles it.
func fromFacts(p *parts, o Options) Record {
	f := p.f
	r := Record{
		ID: f.ID, Title: f.Title, Year: p.year, Category: category(f.Subjects, o.Taxonomy),
		Track: f.Track, Level: f.Level, Timing: f.Timing, Proposer: f.Proposer, Sector: f.Sector, Key: f.Key, Excellent: f.Excellent,
		Disposition: f.Disposition, SubmittedOn: f.SubmittedOn, FiledOn: f.FiledOn, ClosedOn: f.ClosedOn,
		Demands: f.Demands, Adopted: min(f.Adopted, f.Demands),
		Returns: f.Returns, Redos: f.Redos, Reminders: f.Reminders,
	}
	r.Withheld = f.Publication.Mode == proposal.PublicationModeWithheld
	r.Published = !r.Withheld && f.Publication.Mode.Valid() && !f.Publication.Date.IsZero()
	r.Anonymous = r.Withheld || f.DisclosureWish == proposal.DisclosureWishClosed
	return r
}

// yearOf is the reporting year of the paper, else the year in which it was
// submitted, else assigned, else filed, else that of the first event on record
// with a date of our times, whether it fits or not; 0 where nothing tells.
func yearOf(f *proposal.Facts, log []proposal.Event) int {
	if f.Year != 0 {
		return f.Year
	}
	for _, d := range [...]deadline.Date{f.SubmittedOn, f.AssignedOn, f.FiledOn} {
		if !d.IsZero() {
			return d.Year()
		}
	}
	var first deadline.Date
	for i := range log {
		if d := log[i].Date; d.Year() >= 1949 && d.Year() <= 2199 && (first.IsZero() || d.Before(first)) {
			first = d
		}
	}
	return first.Year()
}

func category(subjects []proposal.Subject, taxonomy string) string {
	for _, s := range subjects {
		if taxonomy == "" || s.Taxonomy == taxonomy {
			return s.Code
		}
	}
	return ""
}

// undertakenBy takes over who handles it.
func (r *Record) undertakenBy(u proposal.UnitFacts) {
	r.Department, r.Section, r.Handler, r.Leader, r.Role = u.Unit, u.Section, u.Person, u.Leader, u.Role
	if u.Role == vocab.RoleAssist {
		r.OpinionOn = u.OpinionOn
	}
}

// ofUnit takes over the dates and the result of one unit.
func (r *Record) ofUnit(p *parts, u proposal.UnitFacts) {
	r.AssignedOn, r.RepliedOn, r.ReviewRounds = u.AssignedOn, u.RepliedOn, rounds(u.ReviewRounds, u.ReviewsFailed)
	r.Scheme, r.Class, r.Outcome = u.Scheme, u.Class, u.Outcome
	r.Consulted, r.Researched = !u.ConsultedOn.IsZero(), !u.ResearchedOn.IsZero()
	r.FirstOutcome = p.firstOutcome(&u)
	if !u.Replies() {
		r.Demands, r.Adopted = 0, 0
		if !u.OpinionOn.IsZero() {
			r.ClosedOn = u.OpinionOn
		}
	}
	r.Returns = p.own(u.Unit).returns
}

// due computes the date by which the unit has to reply or to give its opinion.
func (r *Record) due(read proposal.Reading, o Options) {
	// A date beyond the calendar is unknown, and stays unset; the others are given beside the error.
	dues, _ := o.Policy.Dues(read.Clock(r.Department), o.Calendar)
	for _, d := range dues {
		switch {
		case d.Act == deadline.ActReply && r.Role != vocab.RoleAssist && r.Role != vocab.RoleCopy:
			r.DueReply = d.Date
		case d.Act == deadline.ActCoOpinion && r.Role == vocab.RoleAssist:
			r.DueOpinion = d.Date
		}
	}
}

// signer is the latest verdict of one signer.
type signer struct {
	grades [4]proposal.Satisfaction
}

// rounds counts the review by what was not passed: several steps, several units
// and a reply after handling again take no draft back.
func rounds(reviews, failed int) int {
	if reviews == 0 {
		return 0
	}
	return 1 + failed
}

// verdicts takes the latest grade of each signer on each dimension, and of those
// the worst. The ratings are places in the facts.
func (r *Record) verdicts(f *proposal.Facts, ratings []int) {
	var signers []signer
	place := map[string]int{}
	for _, i := range ratings { // oldest first: the latest stays
		x := &f.Ratings[i]
		n, known := place[x.Person]
		if !known {
			n = len(signers)
			place[x.Person], signers = n, append(signers, signer{})
		}
		signers[n].grades[x.Dimension-1] = x.Satisfaction
	}
	for _, s := range signers {
		r.Satisfaction.Attitude = worse(r.Satisfaction.Attitude, s.grades[proposal.RatingDimensionAttitude-1])
		r.Satisfaction.Relevance = worse(r.Satisfaction.Relevance, s.grades[proposal.RatingDimensionRelevance-1])
		r.Satisfaction.Effect = worse(r.Satisfaction.Effect, s.grades[proposal.RatingDimensionEffect-1])
		result := s.grades[proposal.RatingDimensionResult-1]
		r.Satisfaction.Result = worse(r.Satisfaction.Result, result)
		if graded(result) {
			r.Forms++
			if favourable(result) {
				r.FavourableForms++
			}
		}
	}
}

// worse returns the worse of two grades; a grade is worse than abstaining,
// abstaining than no verdict, so that silence never hides what was said.
func worse(a, b proposal.Satisfaction) proposal.Satisfaction {
	if severity(b) > severity(a) {
		return b
	}
	return a
}

func severity(g proposal.Satisfaction) int {
	switch g {
	case 0:
		return 0
	case proposal.SatisfactionUnrated:
		return 1
	case proposal.SatisfactionAbstained:
		return 2
	default:
		return 2 + int(g) // the grades stand from best to worst
	}
}
