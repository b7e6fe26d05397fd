package stats

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// answer is what a record says to the question whether a fact is true of it. The
// zero value is silence: the record does not tell.
type answer uint8

const (
	notRecorded answer = iota
	no
	yes
)

// question is the predicate of a fact: what each word of one field says, or what
// ask makes of several fields.
type question struct {
	field field
	words [maxWords]answer
	ask   func(*reading) answer
}

func (q *question) of(r *reading) answer {
	if q.ask != nil {
		return q.ask(r)
	}
	return q.words[r.words[q.field]]
}

// is asks whether the field holds one of these words; unset says nothing.
func is[T ~uint8](f field, these ...T) question {
	q := set(f, no)
	q.words[0] = notRecorded
	for _, word := range these {
		q.words[word] = yes
	}
	return q
}

// isNot asks whether the field holds another word than these.
func isNot[T ~uint8](f field, these ...T) question {
	q := set(f, yes)
	q.words[0] = notRecorded
	for _, word := range these {
		q.words[word] = no
	}
	return q
}

// set gives the same answer for every word of the field, and the opposite where
// it is unset.
func set(f field, a answer) question {
	q := question{field: f}
	for word := range q.words {
		q.words[word] = a
	}
	q.words[0] = whether(a == no)
	return q
}

// verdictOn asks for any verdict, favoured for a favourable one.
func verdictOn(f field) question {
	return isNot(f, proposal.SatisfactionUnrated, proposal.SatisfactionAbstained)
}

func favoured(f field) question {
	return is(f, proposal.SatisfactionVerySatisfied, proposal.SatisfactionSatisfied, proposal.SatisfactionMostlySatisfied)
}

// ask asks for what no single field tells, or for what is no word.
func ask(of func(*reading) answer) question { return question{ask: of} }

// contacted asks for a contact with one front.
func contacted(front proposal.Front) question {
	return ask(func(r *reading) answer { return r.contacted(front) })
}

// assisting asks only assisting units: no other gives an opinion 「会办意见」.
func assisting(of func(*reading) answer) question {
	return ask(func(r *reading) answer {
		if r.Role != vocab.RoleAssist {
			return told(r.words[fieldRole] != 0, false)
		}
		return of(r)
	})
}

// whether answers what a record always tells.
func whether(is bool) answer {
	if is {
		return yes
	}
	return no
}

// told answers from what is recorded or not.
func told(recorded, is bool) answer {
	if !recorded {
		return notRecorded
	}
	return whether(is)
}

// onlyYes answers from what can only be recorded as true.
func onlyYes(is bool) answer { return told(is, true) }

// done answers from the day of something: it is not done yet as long as the
// record is open. A missing day of what is no longer open was not kept.
func done(on deadline.Date, open bool) answer { return told(open || !on.IsZero(), !on.IsZero()) }

// inTime answers whether something was done by its due date, inclusive. What is
// not done yet was not done in time.
func inTime(on, due deadline.Date, open bool) answer {
	if on.IsZero() {
		return told(open, false)
	}
	return told(!due.IsZero(), !on.After(due))
}
