package main

import (
	"encoding/json"
	"io"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
)

// office is both acts together, and what -json prints.
type office struct {
	Today         deadline.Date `json:"today"`
	Demonstration vocab.Text    `json:"demonstration"`
	Bad           []badLine     `json:"bad,omitempty"`
	Desk          desk          `json:"desk"`
	Bureau        *bureau       `json:"bureau"`
}

// openOffice runs both acts. own tells that the rows are a user's: then nothing
// is added to them and nothing is replayed.
func openOffice(own bool, rows []row, today deadline.Date, progress func(done, of int)) (*office, error) {
	city, sci, err := loadOrgs()
	if err != nil {
		return nil, err
	}
	o := &office{Today: today, Demonstration: vocab.Text{
		ZH: "题目和实际承办单位为公开事实；机构人员、交办与办理日期、评价均为演示数据",
		EN: "titles and the departments that handled them are public facts; people, dates of handling and ratings are demonstration data",
	}}
	if own {
		o.Demonstration = vocab.Text{
			ZH: "机构和人员为演示数据；视同各件于查看之日交办",
			EN: "the organisations and their people are demonstration data; your papers count as handed over on the day looked at",
		}
	}
	if o.Desk, err = sortRows(city, rows, classify.Default(), progress); err != nil {
		return nil, err
	}
	o.Bureau, err = openBureau(sci, o.Desk, own, today)
	return o, err
}

func (o *office) writeJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(o)
}
