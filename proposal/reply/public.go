package reply

import "github.com/seed-3129f372/tian/proposal"

// Public is what the public reads of a reply.
type Public struct {
	Mode   proposal.PublicationMode
	Title  string
	Text   string
	Reason string
	// Removed lists the kinds of private data that were taken out.
	Removed []Private
}

// Public returns the version for the public in the mode that is marked on the
// reply: the whole text or the summary with private data taken out, or nothing
// but the reason. The reply is not changed. Contacts, addressees and signers
// are never part of it; their names are taken out of the text.
func (r Reply) Public(names ...string) Public {
	p := Public{Mode: r.Openness, Title: r.Title, Reason: r.OpenReason}
	for _, c := range r.Contacts {
		names = append(names, c.Name)
	}
	switch r.Openness {
	case proposal.PublicationModeFull:
		p.Text, p.Removed = Redact(r.text(), names...)
	case proposal.PublicationModeSummary:
		p.Text, p.Removed = Redact(r.Summary, names...)
	default:
		p.Title = ""
	}
	if p.Title != "" {
		p.Title, _ = Redact(p.Title, names...)
	}
	return p
}
