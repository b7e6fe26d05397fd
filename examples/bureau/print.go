package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/examples/internal/term"
	"github.com/seed-3129f372/tian/examples/internal/wilson"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/stats"
)

// print writes both acts as tables of at most 100 columns.
func (o *office) print(out io.Writer, l language) error {
	w := bufio.NewWriter(out)
	o.Desk.print(w, l)
	fmt.Fprintln(w)
	o.Bureau.print(w, l, o.Today)
	fmt.Fprintln(w)
	fmt.Fprintln(w, term.Wrap(l.say("说明：", "Note: ")+l.text(o.Demonstration), ""))
	return w.Flush()
}

func heading(w io.Writer, text string) {
	fmt.Fprintln(w, text)
	fmt.Fprintln(w, strings.Repeat("=", min(term.Width(text), term.Columns)))
}

func (d desk) print(w io.Writer, l language) {
	heading(w, l.say("一、市级交办：每件交给哪个部门", "1. The city's desk: which department gets each paper"))
	t := term.NewTable(w,
		term.Col(l.say("编号", "id"), 6), term.Col(l.say("案由", "title"), 46), term.Col(l.say("本库分办", "our choice"), 18),
		term.Col(l.say("比对", "hit"), 4), term.Col(l.say("实际承办", "really handled by"), 18))
	for _, s := range d.Rows {
		name := s.Name
		if !s.Decided {
			name += "?"
		}
		t.Row(s.ID, s.Title, name, s.Mark.sign(l), s.Unit)
	}
	fmt.Fprintln(w)
	c := d.Score
	fmt.Fprintln(w, term.Wrap(l.say("比对：中 首选即实际承办部门；前三 在前三个部门之内；误 不在其内；空 实际部门未知，或为下级政府、园区等题目看不出的单位。问号表示本库认为应由人复核。",
		"hit: 1 first choice is the department that really handled it; 3 it is among the best three; x it is not; blank the real department is not known, or is one no title can tell. A question mark means that a person should look."), ""))
	first, three, sure := rate(c.First, c.Judged), rate(c.Three, c.Judged), rate(c.DecidedRight, c.Decided)
	fmt.Fprintln(w, term.Wrap(l.say(
		fmt.Sprintf("共%d件，可比对%d件：首选正确%s，前三包含%s；不需复核%d件，其中首选正确%s。", c.Papers, c.Judged, first, three, c.Decided, sure),
		fmt.Sprintf("%d papers, %d of them to be compared: first choice right %s, within three %s; %d need no second look, first choice right %s.", c.Papers, c.Judged, first, three, c.Decided, sure)), ""))
	known, _ := classify.Taxonomy(classify.Department)
	m := known.Measured
	fmt.Fprintln(w, term.Wrap(l.say(
		fmt.Sprintf("这些题目本库的编写者都见过，不说明别处的题目会怎样。编写者未见过的%d个题目：首选正确%s，前三包含%s，不需复核%s，其中首选正确%s（括号内为95%%区间）。",
			m.Rows, wilson.Share(m.First, m.Rows), wilson.Share(m.Three, m.Rows), wilson.Share(m.Decided, m.Rows), wilson.Share(m.Right, m.Decided)),
		fmt.Sprintf("The authors had seen these titles, which tell nothing of others. %d titles not seen by the authors: first choice right %s, within three %s, no second look needed %s, right of these %s (95%% intervals).",
			m.Rows, wilson.Share(m.First, m.Rows), wilson.Share(m.Three, m.Rows), wilson.Share(m.Decided, m.Rows), wilson.Share(m.Right, m.Decided))), ""))
	if c.Open > 0 {
		fmt.Fprintln(w, l.say(fmt.Sprintf("无从分办%d件，留待人工。", c.Open), fmt.Sprintf("%d papers gave no hint at all and are left to a person.", c.Open)))
	}
}

// rate prints part, whole and percentage by the library's own rule.
func rate(part, whole int) string {
	f := stats.Figure{Part: part, Whole: whole}
	if !f.HasValue() {
		return "—"
	}
	return fmt.Sprintf("%d/%d(%s%%)", part, whole, f.Percent(1))
}

func (m mark) sign(l language) string {
	switch m {
	case markFirst:
		return l.say("中", "1")
	case markWithin:
		return l.say("前三", "3")
	case markMissed:
		return l.say("误", "x")
	default:
		return ""
	}
}

func (b *bureau) print(w io.Writer, l language, today deadline.Date) {
	heading(w, l.say("二、"+b.Org.Name+"：领导、科室、责任人和时限", "2. "+b.Org.Name+": leader, section, person and dates"))
	b.printGroup(w, l)
	b.printPapers(w, l)
	fmt.Fprintln(w)
	heading(w, l.say("三、"+today.ZH()+"：预警和本周催办", "3. "+today.String()+": warnings and reminders of the week"))
	b.printWarnings(w, l)
	b.printWeek(w, l)
	b.printBeyond(w, l)
	if b.Year == nil {
		return
	}
	fmt.Fprintln(w)
	heading(w, l.say(fmt.Sprintf("四、%d年全年数据（演示）", b.Year.Year), fmt.Sprintf("4. Figures of %d (demonstration)", b.Year.Year)))
	b.printFigures(w, l)
	fmt.Fprintln(w)
	heading(w, l.say("五、年度工作总结（演示）", "5. The yearly report, in Chinese (demonstration)"))
	fmt.Fprintln(w, term.Wrap(b.tree.Text(), ""))
}

func (b *bureau) printGroup(w io.Writer, l language) {
	var seats []string
	for _, m := range b.Org.Group {
		seats = append(seats, l.text(m.Seat.Text())+" "+b.called(m.ID))
	}
	fmt.Fprintln(w, term.Wrap(l.say("办理工作领导小组：", "Leading group: ")+strings.Join(seats, l.say("、", ", "))+
		l.say("。专职办理员：", ". Full-time clerk: ")+b.called(b.Org.Clerk)+
		l.say("。主要领导负总责：", ". Overall duty: ")+b.called(b.Org.Head)+l.say("。", "."), ""))
}

func (b *bureau) printPapers(w io.Writer, l language) {
	t := term.NewTable(w,
		term.Col(l.say("编号", "id"), 5), term.Col(l.say("案由", "title"), 30), term.Col(l.say("方式", "role"), 6),
		term.Col(l.say("牵头领导", "leader"), 8), term.Col(l.say("责任科室", "section"), 16), term.Col(l.say("责任人", "person"), 8),
		term.Col(l.say("交稿", "draft"), 5), term.Col(l.say("期限", "due"), 5))
	for _, p := range b.Papers {
		d := p.Decision
		title := p.row.Title
		if p.Demonstration {
			title = l.say("【演示】", "[demo] ") + title
		}
		unit, _ := b.Org.Unit(d.Unit)
		t.Row(d.Item, title, l.say(d.Role.Term(), d.Role.String()), b.called(d.Leader), unit.Name, b.called(d.Person),
			short(milestone(d.Dates, deadline.RecipientHandler)), short(d.Due.Date))
	}
	fmt.Fprintln(w)
	for i, p := range b.Papers {
		if i < 3 {
			fmt.Fprintln(w, term.Wrap(p.Decision.Item+l.say(" 为何：", " why: ")+l.text(p.Decision.Why), ""))
			fmt.Fprintln(w, term.Wrap(l.say("期限：", "due: ")+l.text(p.Decision.Due.Summary()), "      "))
		}
	}
	for _, o := range b.plan.Open {
		fmt.Fprintln(w, l.say("未能分办：", "not assigned: ")+o.Item+" "+o.Title)
	}
}

// short is the month and day of a date of the demonstration year.
func short(d deadline.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()[5:]
}

func (b *bureau) printWarnings(w io.Writer, l language) {
	if len(b.Warnings) == 0 {
		fmt.Fprintln(w, l.say("没有将到期或逾期的件。", "Nothing is due soon or late."))
		return
	}
	t := term.NewTable(w, term.Col(l.say("预警", "alert"), 6), term.Col(l.say("编号", "id"), 5), term.Col(l.say("案由", "title"), 40),
		term.Col(l.say("事项", "what"), 18), term.Col(l.say("期限", "due"), 5), term.Col(l.say("余", "left"), 6), term.Col(l.say("责任人", "person"), 8))
	for _, x := range b.Warnings {
		left := fmt.Sprint(x.Standing.Left())
		t.Row(l.text(x.Standing.Alert.Text()), x.Paper, x.Title, l.text(x.Due.Act.Text()), short(x.Due.Date), left+l.say("天", "d"), x.Person)
	}
}

func (b *bureau) printWeek(w io.Writer, l language) {
	fmt.Fprintln(w)
	if len(b.Week) == 0 {
		fmt.Fprintln(w, l.say("本周无催办。", "No reminders this week."))
		return
	}
	t := term.NewTable(w, term.Col(l.say("日期", "on"), 5), term.Col(l.say("编号", "id"), 5), term.Col(l.say("催办内容", "reminder"), 42),
		term.Col(l.say("发给", "to"), 30), term.Col(l.say("抄送", "copy"), 8))
	for _, r := range b.Week {
		t.Row(short(r.On), r.Paper, l.text(r.Text), strings.Join(r.Names, l.say("、", ", ")), strings.Join(r.Copies, l.say("、", ", ")))
	}
}

// printBeyond names the papers whose reminders wait for a notice.
func (b *bureau) printBeyond(w io.Writer, l language) {
	if len(b.Beyond) > 0 {
		fmt.Fprintln(w, term.Wrap(l.say("下一年放假安排尚未公布，部分日期待定：", "The next year's holidays are not published yet; some dates wait for them: ")+
			strings.Join(b.Beyond, l.say("、", ", ")), ""))
	}
}

func (b *bureau) printFigures(w io.Writer, l language) {
	t := term.NewTable(w, term.Col(l.say("指标", "indicator"), 26), term.Col(l.say("分子", "part"), 5), term.Col(l.say("分母", "whole"), 5),
		term.Col("%", 6), term.Col(l.say("定义", "definition"), 50))
	for _, f := range b.Year.Figures {
		if f.Part == 0 && !strings.HasSuffix(string(f.Indicator), "_rate") {
			continue // a count of nothing
		}
		if !f.HasValue() {
			continue
		}
		t.Row(l.text(f.Name), fmt.Sprint(f.Part), fmt.Sprint(f.Whole), f.Percent(1), l.text(f.Definition))
	}
}
