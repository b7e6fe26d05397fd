package china

// notices2004to2014 are the notices of the General Office of the State Council
// on the holidays of a year, clause by clause as the published texts name the
// days. The numbers of four of them were not found and are left empty; of the
// first two only the year of issue is known, of two others the month.
var notices2004to2014 = []notice{
	{
		year: 2004, issued: "2003",
		title: "国务院办公厅关于2004年部分节假日安排的通知",
		clauses: []clause{
			{newYear, []run{{101, 101}}, nil},
			{spring, []run{{122, 128}}, []int{117, 118}},
			{mayFirst, []run{{501, 507}}, []int{508, 509}},
			{octoberFirst, []run{{1001, 1007}}, []int{1009, 1010}},
		},
	},
	{
		year: 2005, issued: "2004",
		title: "国务院办公厅关于2005年部分节假日安排的通知",
		clauses: []clause{
			{newYear, []run{{101, 103}}, nil},
			{spring, []run{{209, 215}}, []int{205, 206}},
			{mayFirst, []run{{501, 507}}, []int{430, 508}},
			{octoberFirst, []run{{1001, 1007}}, []int{1008, 1009}},
		},
	},
	{
		year: 2006, issued: "2005-12-16",
		title:  "国务院办公厅关于2006年部分节假日安排的通知",
		number: "国办发明电〔2005〕35号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, []int{-1231}},
			{spring, []run{{129, 204}}, []int{128, 205}},
			{mayFirst, []run{{501, 507}}, []int{429, 430}},
			{octoberFirst, []run{{1001, 1007}}, []int{930, 1008}},
		},
	},
	{
		year: 2007, issued: "2006-12-14",
		title:  "国务院办公厅关于2007年部分节假日安排的通知",
		number: "国办发明电〔2006〕49号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, []int{-1230, -1231}},
			{spring, []run{{218, 224}}, []int{217, 225}},
			{mayFirst, []run{{501, 507}}, []int{428, 429}},
			{octoberFirst, []run{{1001, 1007}}, []int{929, 930}},
		},
	},
	{
		year: 2008, issued: "2007-12",
		title: "国务院办公厅关于2008年部分节假日安排的通知",
		clauses: []clause{
			{newYear, []run{{-1230, 101}}, []int{-1229}},
			{spring, []run{{206, 212}}, []int{202, 203}},
			{qingming, []run{{404, 406}}, nil},
			{labour, []run{{501, 503}}, []int{504}},
			{dragonBoat, []run{{607, 609}}, nil},
			{midAutumn, []run{{913, 915}}, nil},
			{nationalDay, []run{{929, 1005}}, []int{927, 928}},
		},
	},
	{
		year: 2009, issued: "2008-12",
		title: "国务院办公厅关于2009年部分节假日安排的通知",
		clauses: []clause{
			{newYear, []run{{101, 103}}, []int{104}},
			{spring, []run{{125, 131}}, []int{124, 201}},
			{qingming, []run{{404, 406}}, nil},
			{labour, []run{{501, 503}}, nil},
			{dragonBoat, []run{{528, 530}}, []int{531}},
			{nationalMidAutumn, []run{{1001, 1008}}, []int{927, 1010}},
		},
	},
	{
		year: 2010, issued: "2009-12-07",
		title:  "国务院办公厅关于2010年部分节假日安排的通知",
		number: "国办发明电〔2009〕27号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, nil},
			{spring, []run{{213, 219}}, []int{220, 221}},
			{qingming, []run{{403, 405}}, nil},
			{labour, []run{{501, 503}}, nil},
			{dragonBoat, []run{{614, 616}}, []int{612, 613}},
			{midAutumn, []run{{922, 924}}, []int{919, 925}},
			{nationalDay, []run{{1001, 1007}}, []int{926, 1009}},
		},
	},
	{
		year: 2011, issued: "2010-12-09",
		title:  "国务院办公厅关于2011年部分节假日安排的通知",
		number: "国办发明电〔2010〕40号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, nil},
			{spring, []run{{202, 208}}, []int{130, 212}},
			{qingming, []run{{403, 405}}, []int{402}},
			{labour, []run{{430, 502}}, nil},
			{dragonBoat, []run{{604, 606}}, nil},
			{midAutumn, []run{{910, 912}}, nil},
			{nationalDay, []run{{1001, 1007}}, []int{1008, 1009}},
		},
	},
	{
		year: 2012, issued: "2011-12-05",
		title:  "国务院办公厅关于2012年部分节假日安排的通知",
		number: "国办发明电〔2011〕45号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, []int{-1231}},
			{spring, []run{{122, 128}}, []int{121, 129}},
			{qingming, []run{{402, 404}}, []int{331, 401}},
			{labour, []run{{429, 501}}, []int{428}},
			{dragonBoat, []run{{622, 624}}, nil},
			{midAutumnNational, []run{{930, 1007}}, []int{929}},
		},
	},
	{
		year: 2013, issued: "2012-12-08",
		title:  "国务院办公厅关于2013年部分节假日安排的通知",
		number: "国办发明电〔2012〕33号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, []int{105, 106}},
			{spring, []run{{209, 215}}, []int{216, 217}},
			{qingming, []run{{404, 406}}, []int{407}},
			{labour, []run{{429, 501}}, []int{427, 428}},
			{dragonBoat, []run{{610, 612}}, []int{608, 609}},
			{midAutumn, []run{{919, 921}}, []int{922}},
			{nationalDay, []run{{1001, 1007}}, []int{929, 1012}},
		},
	},
	{
		year: 2014, issued: "2013-12-11",
		title:  "国务院办公厅关于2014年部分节假日安排的通知",
		number: "国办发明电〔2013〕28号",
		clauses: []clause{
			{newYear, []run{{101, 101}}, nil},
			{spring, []run{{131, 206}}, []int{126, 208}},
			{qingming, []run{{405, 405}, {407, 407}}, nil},
			{labour, []run{{501, 503}}, []int{504}},
			{dragonBoat, []run{{602, 602}}, nil},
			{midAutumn, []run{{908, 908}}, nil},
			{nationalDay, []run{{1001, 1007}}, []int{928, 1011}},
		},
	},
}
