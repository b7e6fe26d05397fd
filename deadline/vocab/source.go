package vocab

import "strings"

// Source names the document that a rule, a special day or a decision rests
// on 「依据」.
//
// Unknown parts are left empty, never invented: several State Council notices
// of the years before 2010 are known by title only. The zero value means that
// no document is claimed.
type Source struct {
	// Title is the document's title, with or without 《》.
	Title string `json:"title,omitempty"`
	// Number is the document number 「文号」, such as 国办发明电〔2023〕7号.
	Number string `json:"number,omitempty"`
	// Article is the place inside the document, such as 第十二条.
	Article string `json:"article,omitempty"`
	// Issued is when it was issued, as precisely as is known: "2024-03-01",
	// "2007-12" or "2003".
	Issued string `json:"issued,omitempty"`
	// URL is a public address of the text.
	URL string `json:"url,omitempty"`
	// Grade tells who vouches for the text; unset where that does not matter.
	Grade SourceGrade `json:"grade,omitzero"`
}

// IsZero reports whether no document is claimed.
func (s Source) IsZero() bool { return s == Source{} }

// String returns title, number and article in the order in which Chinese
// official prose cites them: 《title》(number)article.
func (s Source) String() string {
	var b strings.Builder
	if s.Title != "" {
		if strings.HasPrefix(s.Title, "《") {
			b.WriteString(s.Title)
		} else {
			b.WriteString("《" + s.Title + "》")
		}
	}
	if s.Number != "" {
		if b.Len() > 0 {
			b.WriteString("（" + s.Number + "）")
		} else {
			b.WriteString(s.Number)
		}
	}
	b.WriteString(s.Article)
	return b.String()
}

// SourceGrade says who vouches for the text of a source. A preset may name a place
// only where its grade is SourceGradeOfficial or SourceGradeDatabase.
type SourceGrade = Word[sourceGradeSet]

// The grades, best first.
const (
	// SourceGradeOfficial is the issuing body's own site.
	SourceGradeOfficial SourceGrade = iota + 1
	// SourceGradeDatabase is a legal-text database.
	SourceGradeDatabase
	// SourceGradeMedia is a newspaper or broadcaster.
	SourceGradeMedia
	// SourceGradeMirror is a copy elsewhere whose text looked genuine.
	SourceGradeMirror
	// SourceGradeOwn marks what this library or its user decided: no document
	// stands behind it.
	SourceGradeOwn
)

type sourceGradeSet struct{}

// Words implements Worded.
func (sourceGradeSet) Words() Words { return gradeWords }

var gradeWords = Words{Name: "Grade", List: []Row{
	{Token: "official", ZH: "发布机关网站", EN: "issuing body's site"},
	{Token: "database", ZH: "法规数据库", EN: "legal-text database"},
	{Token: "media", ZH: "媒体报道", EN: "media report"},
	{Token: "mirror", ZH: "转载", EN: "copy"},
	{Token: "own", ZH: "自定", EN: "own"},
}}
