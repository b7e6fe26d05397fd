package reply_test

import (
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/proposal/reply"
)

// BenchmarkCheck checks a letter of two answers against its case.
func BenchmarkCheck(b *testing.B) {
	c, r := handled(b), clean(b)
	b.ReportAllocs()
	for b.Loop() {
		reply.Check(c, r, reply.Options{})
	}
}

// BenchmarkRedact reads a text of 100,000 characters with a telephone number in
// every hundred.
func BenchmarkRedact(b *testing.B) {
	text := strings.Repeat("关于共享大型科研仪器的答复，联系电话13900000000。"+strings.Repeat("办理情况。", 14), 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		reply.Redact(text, "赵科长")
	}
}
