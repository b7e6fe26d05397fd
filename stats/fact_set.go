package stats

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// factSet is a set of facts, one bit for each.
type factSet uint64

// All facts fit the bits of a factSet: this does not compile when they do not.
const _ = factSet(1) << FactSuggestion

func setOf(facts ...Fact) factSet {
	var s factSet
	for _, f := range facts {
		if f.Valid() {
			s |= 1 << f
		}
	}
	return s
}

func (s factSet) has(f Fact) bool { return s&(1<<f) != 0 }

func (s *factSet) addIf(yes bool, f Fact) {
	if yes {
		*s |= 1 << f
	}
}

// facts says everything that r tells. It is the one place where a field of a
// record turns into something that is counted.
func (r *Record) facts() factSet {
	s := setOf(FactReceived, dispositionFact(r.Disposition), roleFact(r.Role))
	s.addIf(r.Track == vocab.TrackProposal, FactProposal)
	s.addIf(r.Track == vocab.TrackSuggestion, FactSuggestion)
	s.addIf(r.Key, FactKey)
	r.dateFacts(&s)
	r.contactFacts(&s)
	r.verdictFacts(&s)
	r.resultFacts(&s)
	s.addIf(r.ReviewRounds > 0, FactReviewed)
	s.addIf(r.ReviewRounds == 1, FactPassedFirst)
	s.addIf(r.Returns > 0, FactHandedBack)
	s.addIf(r.Redos > 0, FactRedone)
	s.addIf(r.FollowUps > 0, FactFollowedUp)
	s.addIf(r.Commitments > 0, FactCommitted)
	return s
}

func dispositionFact(d proposal.Disposition) Fact {
	switch d {
	case proposal.DispositionFiled:
		return FactFiled
	case proposal.DispositionMerged:
		return FactMerged
	case proposal.DispositionAdvice, proposal.DispositionPublicOpinion:
		return FactRedirected
	case proposal.DispositionNotFiled:
		return FactNotFiled
	case proposal.DispositionWithdrawn:
		return FactWithdrawn
	case proposal.DispositionReturned:
		return FactSentBack
	default:
		return FactUndisposed
	}
}

func roleFact(r vocab.Role) Fact {
	switch r {
	case vocab.RoleSole:
		return FactSole
	case vocab.RoleLead:
		return FactLead
	case vocab.RoleAssist:
		return FactAssist
	case vocab.RoleSeparate:
		return FactSeparate
	case vocab.RoleCopy:
		return FactCopy
	default:
		return FactRoleless
	}
}

func (r *Record) dateFacts(s *factSet) {
	s.addIf(!r.DueReply.IsZero(), FactDue)
	s.addIf(!r.RepliedOn.IsZero(), FactReplied)
	s.addIf(!r.ClosedOn.IsZero(), FactClosed)
	s.addIf(inTime(r.RepliedOn, r.DueReply), FactRepliedInTime)
	if r.Role != vocab.RoleAssist {
		return
	}
	opinion, due := r.OpinionOn, r.DueOpinion
	if opinion.IsZero() {
		opinion = r.RepliedOn
	}
	if due.IsZero() {
		due = r.DueReply
	}
	s.addIf(!opinion.IsZero(), FactOpinionGiven)
	s.addIf(!due.IsZero(), FactOpinionDue)
	s.addIf(inTime(opinion, due), FactOpinionInTime)
}

func inTime(done, due deadline.Date) bool {
	return !done.IsZero() && !due.IsZero() && !done.After(due)
}

func (r *Record) contactFacts(s *factSet) {
	consulted := r.Consulted || r.Consultations > 0
	s.addIf(consulted, FactConsulted)
	s.addIf(consulted, FactContactedProposer)
	s.addIf(r.Researched, FactResearched)
	for _, f := range r.Contacted {
		switch f {
		case proposal.FrontProposer:
			s.addIf(true, FactContactedProposer)
		case proposal.FrontSupervisionOffice:
			s.addIf(true, FactContactedOffice)
		case proposal.FrontCPPCC:
			s.addIf(true, FactContactedCPPCC)
		case proposal.FrontOtherUnits:
			s.addIf(true, FactContactedUnits)
		}
	}
}

func (r *Record) verdictFacts(s *factSet) {
	if r.ratedEarly() {
		return
	}
	v := r.Satisfaction
	s.addIf(graded(v.Result), FactRated)
	s.addIf(favourable(v.Attitude), FactAttitudeFavourable)
	s.addIf(graded(v.Attitude), FactAttitudeRated)
	s.addIf(favourable(v.Relevance), FactRelevanceFavourable)
	s.addIf(graded(v.Relevance), FactRelevanceRated)
	s.addIf(favourable(v.Effect), FactEffectFavourable)
	s.addIf(graded(v.Effect), FactEffectRated)
	switch v.Result {
	case proposal.SatisfactionVerySatisfied, proposal.SatisfactionSatisfied:
		s.addIf(true, FactSatisfied)
	case proposal.SatisfactionMostlySatisfied:
		s.addIf(true, FactMostlySatisfied)
	case proposal.SatisfactionUnderstood:
		s.addIf(true, FactUnderstood)
	case proposal.SatisfactionDissatisfied:
		s.addIf(true, FactDissatisfied)
	case proposal.SatisfactionAbstained:
		s.addIf(true, FactAbstained)
	default:
		s.addIf(true, FactUnrated)
	}
}

// ratedEarly reports whether the record tells a verdict on what, by its own
// dates, is still in hand 「在办」: it has a day of assignment or a due date, but
// none of reply or closing. Such a record is neither rated nor unrated. Where
// no dates of the handling are kept at all, nothing speaks against the verdict.
func (r *Record) ratedEarly() bool {
	open := r.RepliedOn.IsZero() && r.ClosedOn.IsZero() && (!r.AssignedOn.IsZero() || !r.DueReply.IsZero())
	v := r.Satisfaction
	return open && (r.Forms > 0 || told(v.Result) || told(v.Attitude) || told(v.Relevance) || told(v.Effect))
}

// told reports whether the proposer said something, be it that he abstains.
func told(g proposal.Satisfaction) bool { return g.Valid() && g != proposal.SatisfactionUnrated }

// graded reports whether a verdict was given: neither silence nor abstention
// is one.
func graded(g proposal.Satisfaction) bool {
	return g.Valid() && g != proposal.SatisfactionUnrated && g != proposal.SatisfactionAbstained
}

func favourable(g proposal.Satisfaction) bool {
	return g == proposal.SatisfactionVerySatisfied || g == proposal.SatisfactionSatisfied || g == proposal.SatisfactionMostlySatisfied
}

func (r *Record) resultFacts(s *factSet) {
	class := classLetter(r.Class)
	s.addIf(class != "", FactClassed)
	s.addIf(class == "A", FactClassA)
	s.addIf(class == "B", FactClassB)
	s.addIf(class == "C", FactClassC)
	s.addIf(class == "D", FactClassD)
	s.addIf(r.Outcome.Valid(), FactOutcomeKnown)
	s.addIf(outcomeFact(r.Outcome) != 0, outcomeFact(r.Outcome))
	s.addIf(r.FirstOutcome.Valid() && outcomeFact(r.FirstOutcome) != FactSolved, FactFirstUnsolved)
	s.addIf(r.Published, FactPublished)
	s.addIf(r.Withheld, FactWithheld)
	s.addIf(!r.Withheld, FactPublishable)
}

// classLetter folds "a", " A " and "A类" into "A".
func classLetter(class string) string {
	return strings.ToUpper(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(class), "类")))
}

func outcomeFact(o proposal.Outcome) Fact {
	switch o {
	case proposal.OutcomeSolved, proposal.OutcomeAdopted:
		return FactSolved
	case proposal.OutcomePartlySolved, proposal.OutcomePartlyAdopted, proposal.OutcomeInProgress:
		return FactUnderway
	case proposal.OutcomePlanned:
		return FactPlanned
	case proposal.OutcomeNotNow, proposal.OutcomeReference, proposal.OutcomeInfeasible:
		return FactUnsolved
	default:
		return 0
	}
}
