package sheet

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// PaperOf is the row of a case for a register 「台账」: its proposal, and what the
// case comes to, as its Facts tell. A unit that gave the paper back is left out.
// Telephone numbers and addresses stay in the case.
func PaperOf(c proposal.Case) Paper {
	x := c.Facts()
	own, _ := proposal.Replay(proposal.Case{Proposal: c.Proposal}) // shares no memory with c
	p := Paper{Proposal: own.Proposal, Faults: []CellFault{}}
	for i := range p.Proposal.Proposers {
		p.Proposal.Proposers[i].Phone, p.Proposal.Proposers[i].Address = "", ""
	}
	p.Proposal.Number, p.Proposal.Key = x.Number, x.Key
	p.Handling = Handling{
		SubmittedOn: x.SubmittedOn, Disposition: x.Disposition, FiledOn: x.FiledOn, AssignedOn: x.AssignedOn,
		RepliedOn: x.FinalReplyOn, ClosedOn: x.ClosedOn, Class: x.Class,
	}
	h := &p.Handling
	for _, u := range x.Units {
		if u.State.String() == "released" {
			continue
		}
		switch u.Role {
		case vocab.RoleSole:
			h.Sole = append(h.Sole, u.Unit)
		case vocab.RoleLead:
			h.Lead = append(h.Lead, u.Unit)
		case vocab.RoleAssist:
			h.Assist = append(h.Assist, u.Unit)
		case vocab.RoleSeparate:
			h.Separate = append(h.Separate, u.Unit)
		case vocab.RoleUndertake:
			h.Undertake = append(h.Undertake, u.Unit)
		case vocab.RoleCopy:
			h.Copy = append(h.Copy, u.Unit)
		default:
		}
		if u.Role == vocab.RoleSole || u.Role == vocab.RoleLead {
			h.AcceptedOn, h.Leader, h.Section, h.Person, h.DocNumber = u.AcceptedOn, u.Leader, u.Section, u.Person, u.DocNumber
		}
	}
	return p
}

// pathOf is where what the column holds stands in a Paper.
func pathOf(c Column) string {
	if int(c) < len(paths) {
		return paths[c]
	}
	return ""
}

// paths are the places of the columns, by column.
var paths = [...]string{
	columnNumber: "/proposal/number", columnSerial: "/proposal/serial", columnTitle: "/proposal/title", columnBody: "/proposal/body",
	columnTrack: "/proposal/track", columnLevel: "/proposal/level", columnTiming: "/proposal/timing",
	columnYear: "/proposal/year", columnTerm: "/proposal/term", columnSession: "/proposal/session",
	columnProposer: "/proposal/proposers", columnKind: "/proposal/proposers/0/kind", columnCosigners: "/proposal/proposers",
	columnSector: "/proposal/sector", columnSubject: "/proposal/subjects", columnKey: "/proposal/key",
	columnSupervisor: "/proposal/supervisor", columnExcellent: "/proposal/excellent", columnSecret: "/proposal/secret",
	columnDisclosure: "/proposal/disclosure/wish", columnReason: "/proposal/disclosure/reason", columnWished: "/proposal/wishedUnits",
	columnSubmitted: "/disposition/submittedOn", columnDisposition: "/disposition/disposition", columnFiled: "/disposition/filedOn",
	columnRole: "/disposition/role", columnLead: "/disposition/lead", columnSole: "/disposition/sole", columnAssist: "/disposition/assist",
	columnSeparate: "/disposition/separate", columnUndertake: "/disposition/undertake", columnCopy: "/disposition/copy", columnAssigned: "/disposition/assignedOn",
	columnDue: "/disposition/dueReply", columnWanted: "/proposal/wantedBy", columnAccepted: "/disposition/acceptedOn",
	columnLeader: "/disposition/leader", columnSection: "/disposition/section", columnPerson: "/disposition/person",
	columnReplied: "/disposition/repliedOn", columnClosed: "/disposition/closedOn", columnDocument: "/disposition/docNumber",
	columnClass: "/disposition/class", columnSatisfaction: "/disposition/satisfaction",
}
