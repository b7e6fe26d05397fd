package main

import (
	"flag"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// replyLine is one letter with the case that it answers.
type replyLine struct {
	head
	Case    *caseFile         `json:"case,omitempty" about:"left out, the letter is checked by itself"`
	Reply   *reply.Reply      `json:"reply" needed:"yes"`
	Due     moment            `json:"due,omitzero" about:"the day by which it is due; by --policy where it is left out"`
	Process *proposal.Process `json:"process,omitempty" about:"the gates of the place, for a case that names none"`
	NoClass bool              `json:"noClass,omitempty" about:"the place marks no class"`
}

// replyAnswer is what the check says.
type replyAnswer struct {
	Faults   []replyRemark `json:"faults"`
	Warnings []replyRemark `json:"warnings"`
}

// replyRemark is one remark as it is printed.
type replyRemark struct {
	Path     string         `json:"path"`
	Code     string         `json:"code"`
	Severity vocab.Severity `json:"severity"`
	Message  vocab.Text     `json:"message"`
	Mend     vocab.Text     `json:"mend"`
}

func replyRemarks(list []reply.Remark) []replyRemark {
	out := make([]replyRemark, len(list))
	for i, r := range list {
		path := r.Path
		if !strings.HasPrefix(path, "/case/") {
			path = "/reply" + path
		}
		out[i] = replyRemark{path, r.Code, r.Severity, r.Text, r.Mend}
	}
	return out
}

func checkReplyCommand() command {
	policy := ""
	var place placeOption
	return command{
		name:  "check-reply",
		short: "check a letter before it goes out 「审核把关」",
		about: `Takes one letter a line with the case that it answers, {"id","case":{"proposal","events"},"reply":{…}}, and says
what is wrong with it (faults: it must not go out like this) and what a person should look at (warnings), each
with its place and its mend; what is wrong with the record of the case comes as warnings under /case. to holds
the ids of the proposers, not their names. due or --policy adds whether it is in time; process names the gates of the place; --place brings them with the policy
and the own days.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&policy, "policy", "", "`name` of a preset (see policies), or a file: to check whether it is in time (default that of the place)")
			place.flags(f)
		},
		examples: []example{
			{in: []string{`{"id":"r1","case":{"proposal":{"id":"P1","title":"关于建设科技馆的提案","proposers":[{"id":"m1","kind":"member"}]},"events":[]},"reply":{"id":"r1","unit":"kjj","kind":"answer","title":"答复","body":"您好:此件由有关部门研究。"}}`},
				begins: `{"id":"r1","faults":[{"path":"/reply/`},
		},
		run: func(s *session, _ []string) error {
			if err := place.load(s); err != nil {
				return err
			}
			var err error
			if place.Policy, err = place.policyOr(policy, ""); err != nil {
				return err
			}
			return answerLines(s, func(l replyLine) (replyAnswer, vocab.Faults) { return checkReply(l, &place) })
		},
	}
}

func checkReply(l replyLine, place *placeOption) (replyAnswer, vocab.Faults) {
	var faults vocab.Faults
	if l.Reply == nil {
		missing(&faults, "/reply")
	}
	if l.Case != nil && l.Case.Proposal == nil {
		missing(&faults, "/case/proposal")
	}
	if len(faults) > 0 {
		return replyAnswer{}, faults
	}
	o := reply.Options{Due: l.Due.date(), NoClass: l.NoClass, Alone: l.Case == nil}
	var file caseFile
	if l.Case != nil {
		file = *l.Case
	}
	c := file.within(l.Process, &place.Process)
	if l.Case != nil && o.Due.IsZero() {
		o.Due = dueOf(c, *l.Reply, place)
	}
	findings := reply.Check(c, *l.Reply, o)
	return replyAnswer{replyRemarks(reply.Faults(findings)), replyRemarks(reply.Warnings(findings))}, nil
}

// dueOf is the day by which the unit owes the letter, unset where the rules set
// none or the calendar does not know it.
func dueOf(c proposal.Case, r reply.Reply, place *placeOption) deadline.Date {
	cal := place.calendar
	if cal.IsZero() {
		cal = china.Calendar()
	}
	owed, sent := deadline.ActReply, deadline.ClockEventReplied
	if r.Kind == reply.KindOpinion {
		owed, sent = deadline.ActCoOpinion, deadline.ClockEventCoOpinionSent
	}
	m := c.Clock(r.Unit)
	if !r.Date.IsZero() { // as it will be judged: sending it ends a pause
		m.Events = append(m.Events, deadline.Occurrence{Event: sent, Date: r.Date})
	}
	dues, err := place.Policy.Dues(m, cal)
	if err != nil {
		return deadline.Date{}
	}
	for _, d := range dues {
		if d.Act == owed {
			return d.Date
		}
	}
	return deadline.Date{}
}
