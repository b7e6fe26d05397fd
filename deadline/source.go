package deadline

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
	Grade Grade `json:"grade,omitzero"`
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

// Grade says who vouches for the text of a source. A preset may name a place
// only where its grade is GradeOfficial or GradeDatabase.
type Grade uint8

// The grades, best first.
const (
	// GradeOfficial is the issuing body's own site.
	GradeOfficial Grade = iota + 1
	// GradeDatabase is a legal-text database.
	GradeDatabase
	// GradeMedia is a newspaper or broadcaster.
	GradeMedia
	// GradeMirror is a copy elsewhere whose text looked genuine.
	GradeMirror
	// GradeOwn marks what this library or its user decided: no document
	// stands behind it.
	GradeOwn
)

var gradeWords = NewVocabulary[Grade]("Grade", []Word{
	{"official", Text{"发布机关网站", "issuing body's site"}},
	{"database", Text{"法规数据库", "legal-text database"}},
	{"media", Text{"媒体报道", "media report"}},
	{"mirror", Text{"转载", "copy"}},
	{"own", Text{"自定", "own"}},
})

// String returns the token of g.
func (g Grade) String() string { return gradeWords.String(g) }

// Term returns the Chinese term.
func (g Grade) Term() string { return gradeWords.Term(g) }

// MarshalText writes the token; the unset grade is empty.
func (g Grade) MarshalText() ([]byte, error) { return gradeWords.Marshal(g) }

// UnmarshalText reads a token or a Chinese term.
func (g *Grade) UnmarshalText(b []byte) error { return gradeWords.Unmarshal(g, b) }

// ParseGrade reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseGrade(s string) (Grade, error) { return gradeWords.Parse(s) }
