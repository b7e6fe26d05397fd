package reply_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/proposal"
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

// BenchmarkCheckDemands checks a letter that answers each of n demands.
func BenchmarkCheckDemands(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		c, r := handled(b), clean(b)
		c.Proposal.Demands, r.Answers = nil, nil
		for i := range n {
			id := fmt.Sprint("d", i)
			c.Proposal.Demands = append(c.Proposal.Demands, proposal.Demand{ID: id, Text: "建立目录"})
			r.Answers = append(r.Answers, reply.Answer{Demand: id, Text: "目录已于2024年建成。"})
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				reply.Check(c, r, reply.Options{})
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/demand")
		})
	}
}

// BenchmarkRedactNames takes n/10 names out of a text of n sentences.
func BenchmarkRedactNames(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		var text strings.Builder
		names := make([]string, n/10)
		for i := range n {
			name := fmt.Sprintf("赵%c%c", '一'+i%(n/10)/100, '丁'+i%(n/10)%100)
			names[i%(n/10)] = name
			fmt.Fprintf(&text, "请与%s联系，办理情况如下。", name)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if _, found := reply.Redact(text.String(), names...); len(found) != n {
					b.Fatal(len(found))
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/sentence")
		})
	}
}
