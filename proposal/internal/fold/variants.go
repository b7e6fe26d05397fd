package fold

// The table variantPairs is made from data of Unicode CLDR, which stand under
// this license:
//
// UNICODE LICENSE V3
//
// COPYRIGHT AND PERMISSION NOTICE
//
// Copyright © 2016-2024 Unicode, Inc.
//
// NOTICE TO USER: Carefully read the following legal agreement. BY
// DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
// SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
// TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
// DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
//
// Permission is hereby granted, free of charge, to any person obtaining a
// copy of data files and any associated documentation (the "Data Files") or
// software and any associated documentation (the "Software") to deal in the
// Data Files or Software without restriction, including without limitation
// the rights to use, copy, modify, merge, publish, distribute, and/or sell
// copies of the Data Files or Software, and to permit persons to whom the
// Data Files or Software are furnished to do so, provided that either (a)
// this copyright and permission notice appear with all copies of the Data
// Files or Software, or (b) this copyright and permission notice appear in
// associated Documentation.
//
// THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
// KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
// MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
// THIRD PARTY RIGHTS.
//
// IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
// BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
// OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
// WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
// ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
// FILES OR SOFTWARE.
//
// Except as contained in this notice, the name of a copyright holder shall
// not be used in advertising or otherwise to promote the sale, use or other
// dealings in these Data Files or Software without prior written
// authorization of the copyright holder.
//
// SPDX-License-Identifier: Unicode-3.0

// Characters that are compared as one. The pairs are traditional character,
// simplified character, in ascending order of the first: those of Big5 whose
// simplified form stands in GB 2312, by the Traditional-Simplified transform of
// Unicode CLDR 42 (license above), and two dozen printed variants of ours. Left
// out are characters that are also written in simplified text in another sense:
// 著, 乾, 藉, 摺, 俱, 姊 and the like.
const variantPairs = "" +
	"丟丢並并亂乱亙亘亞亚佇伫佈布佔占併并來来侖仑侶侣侷局係系俠侠倀伥倆俩倉仓個个們们倖幸倣仿倫伦偉伟側侧偵侦偽伪傑杰傖伧傘伞備备傢家" +
	"傭佣傯偬傳传債债傷伤傾倾僅仅僇戮僑侨僕仆僥侥僱雇價价儀仪儂侬億亿儈侩儉俭儐傧儔俦儕侪儘尽償偿優优儲储儷俪儻傥儼俨兇凶兌兑兒儿兗兖" +
	"內内兩两冊册冪幂凍冻凜凛凱凯別别刪删則则剋克剎刹剛刚剝剥剴剀創创剷铲劃划劇剧劉刘劊刽劍剑劑剂勁劲動动勗勖務务勛勋勝胜勞劳勢势勳勋" +
	"勵励勸劝勻匀匯汇匱匮區区協协卹恤卻却卽即厭厌厲厉參参叢丛吳吴吶呐呂吕員员唸念問问啓启啞哑啟启喚唤喪丧喫吃喬乔單单喲哟嗆呛嗇啬嗎吗" +
	"嗚呜嗶哔嘆叹嘍喽嘔呕嘖啧嘗尝嘩哗嘮唠嘯啸嘰叽噓嘘噥哝噯嗳噴喷噸吨噹当嚀咛嚇吓嚐尝嚕噜嚥咽嚨咙嚮向嚴严嚶嘤囀啭囁嗫囂嚣囈呓囑嘱囪囱" +
	"國国圍围園园圓圆圖图團团執执堅坚堊垩堝埚堯尧報报場场塊块塋茔塒埘塗涂塚冢塢坞塵尘塹堑墊垫墜坠墮堕墳坟墾垦壇坛壎埙壓压壘垒壙圹壞坏" +
	"壟垄壢坜壩坝壯壮壺壶壽寿夠够夢梦夥伙夾夹奐奂奧奥奩奁奪夺奮奋妝妆姍姗姦奸姪侄娛娱婁娄婦妇媧娲媼媪媽妈嫗妪嫵妩嫻娴嬈娆嬋婵嬌娇嬝袅" +
	"嬤嬷嬪嫔嬰婴嬸婶孃娘孫孙學学孿孪宮宫寢寝實实寧宁審审寫写寬宽寵宠寶宝將将專专尋寻對对導导尷尴屆届屍尸屜屉屢屡層层屨屦屬属岡冈峯峰" +
	"峴岘島岛峽峡崑昆崗岗崙仑崢峥嵐岚嶄崭嶇岖嶸嵘嶺岭嶼屿巒峦巔巅巖岩帥帅師师帳帐帶带幀帧幃帏幗帼幟帜幣币幫帮幹干幾几庫库廁厕廂厢廄厩" +
	"廈厦廚厨廝厮廟庙廠厂廢废廣广廬庐廳厅弒弑弔吊張张強强彆别彈弹彌弥彎弯彙汇彥彦彿佛後后徑径從从徠徕復复徬彷徵征徹彻恆恒恥耻悅悦悵怅" +
	"悶闷悽凄惡恶惱恼惻恻愛爱愜惬愴怆愷恺愾忾慄栗慇殷態态慍愠慘惨慚惭慟恸慣惯慤悫慫怂慮虑慶庆慼戚慾欲憂忧憊惫憐怜憑凭憚惮憤愤憫悯憮怃" +
	"憲宪憶忆懇恳應应懍懔懣懑懲惩懶懒懷怀懸悬懺忏懼惧懾慑戀恋戰战戲戏戶户戸户拋抛挾挟捨舍捫扪捲卷掃扫掄抡掙挣掛挂採采揀拣揚扬換换揮挥" +
	"搆构損损搖摇搗捣搶抢搾榨摑掴摟搂摯挚摻掺撈捞撐撑撓挠撚捻撢掸撥拨撫抚撲扑撳揿撻挞撾挝撿捡擁拥擄掳擇择擊击擋挡擔担據据擠挤擬拟擰拧" +
	"擱搁擲掷擴扩擷撷擺摆擻擞擾扰攆撵攏拢攔拦攙搀攜携攝摄攣挛攤摊攪搅攬揽敎教敗败敘叙敵敌數数斂敛斃毙斕斓斬斩斷断於于旣既昇升時时晉晋" +
	"晝昼暈晕暉晖暢畅暫暂暱昵曄晔曆历曇昙曉晓曖暧曠旷曬晒書书會会朧胧東东柵栅桿杆梔栀條条梟枭棄弃棗枣棟栋棧栈棲栖楊杨楓枫楨桢業业極极" +
	"榮荣構构槍枪槓杠槨椁槳桨樁桩樂乐樅枞樑梁樓楼標标樞枢樣样樸朴樹树樺桦橈桡橋桥機机橢椭橫横檔档檜桧檢检檣樯檯台檳槟檸柠檻槛櫃柜櫓橹" +
	"櫚榈櫛栉櫝椟櫥橱櫬榇櫺棂櫻樱欄栏權权欖榄欽钦歎叹歐欧歟欤歡欢歲岁歳岁歷历歸归歿殁殘残殤殇殮殓殯殡殲歼殺杀殼壳毀毁毆殴毬球氈毡氣气" +
	"氫氢氬氩氳氲氾泛汎泛汙污決决沍冱沒没沖冲況况洩泄洶汹浹浃涇泾涼凉淒凄淚泪淨净淪沦淵渊淸清淺浅渙涣減减渦涡測测渾浑湊凑湧涌湯汤準准" +
	"溝沟溫温溼湿滄沧滅灭滌涤滬沪滯滞滲渗滷卤滾滚滿满漁渔漢汉漣涟漬渍漲涨漸渐漿浆潑泼潔洁潛潜潤润潯浔潰溃澀涩澆浇澗涧澠渑澤泽澱淀濁浊" +
	"濃浓濕湿濘泞濟济濤涛濫滥濬浚濰潍濱滨濺溅濾滤瀆渎瀉泻瀋沈瀏浏瀕濒瀘泸瀝沥瀟潇瀨濑瀰弥瀲潋瀾澜灑洒灘滩灣湾灤滦災灾為为烏乌無无煉炼" +
	"煙烟煥焕煩烦煬炀熒荧熱热熾炽燄焰燈灯燉炖燐磷燒烧燙烫燜焖營营燦灿燬毁燭烛燴烩燻熏燼烬燾焘爍烁爐炉爛烂爭争爲为爺爷爾尔牀床牆墙牘牍" +
	"牽牵犖荦犢犊犧牺狀状狹狭狽狈猙狰猶犹獄狱獅狮獎奖獨独獰狞獲获獵猎獷犷獸兽獺獭獻献玀猡現现琺珐琿珲瑣琐瑤瑶瑩莹瑪玛瑯琅璣玑璦瑷環环" +
	"璽玺瓊琼瓏珑瓔璎瓚瓒甌瓯甕瓮產产産产畝亩畢毕畫画異异畵画當当疇畴疊叠痙痉痠酸瘋疯瘍疡瘓痪瘡疮瘧疟瘺瘘療疗癆痨癒愈癘疠癟瘪癡痴癢痒" +
	"癥症癩癞癬癣癮瘾癱瘫癲癫發发皚皑皰疱皺皱盃杯盜盗盞盏盡尽監监盤盘盧卢盪荡眞真眾众睏困睜睁睞睐睪睾瞇眯瞞瞒瞭了瞼睑矚瞩矯矫砲炮硯砚" +
	"碩硕確确碼码磚砖磧碛磯矶礎础礙碍礦矿礪砺礫砾礬矾祕秘祿禄禍祸禎祯禦御禪禅禮礼禱祷禿秃秈籼稅税稈秆稜棱稟禀種种稱称穀谷穌稣積积穎颖" +
	"穡穑穢秽穩稳穫获窩窝窪洼窮穷窯窑窺窥竄窜竅窍竇窦竊窃競竞筆笔筍笋筧笕箇个箋笺箏筝節节範范築筑篤笃篩筛簍篓簞箪簡简簣篑簫箫簷檐簽签" +
	"簾帘籃篮籌筹籐藤籟籁籠笼籤签籬篱籮箩籲吁粵粤糝糁糞粪糧粮糰团糾纠紀纪紂纣約约紅红紆纡紇纥紉纫紋纹納纳紐纽純纯紕纰紗纱紙纸級级紛纷" +
	"紜纭紡纺紮扎細细紱绂紲绁紳绅紹绍紼绋絀绌終终絃弦組组絆绊結结絕绝絛绦絞绞絡络絢绚給给絨绒統统絲丝絳绛絹绢綁绑綏绥綑捆經经綜综綞缍" +
	"綠绿綢绸綫线綬绶維维綰绾綱纲網网綴缀綵彩綸纶綺绮綻绽綽绰綾绫綿绵緇缁緊紧緒绪緘缄緙缂線线緝缉緞缎締缔緣缘編编緩缓緬缅緯纬緲缈練练" +
	"緹缇緻致縂总縈萦縉缙縊缢縐绉縑缣縛缚縝缜縞缟縣县縫缝縮缩縱纵縲缧縴纤縵缦縷缕縹缥總总績绩繃绷繅缫繆缪繒缯織织繕缮繚缭繞绕繡绣繩绳" +
	"繪绘繫系繭茧繳缴繹绎繼继繽缤續续纏缠纓缨纔才纖纤纜缆缽钵罈坛罌罂罰罚罵骂罷罢羅罗羈羁羋芈羣群羨羡義义羶膻習习翹翘聖圣聞闻聯联聰聪" +
	"聲声聳耸聶聂職职聽听聾聋肅肃脅胁脈脉脣唇脫脱脹胀腎肾腦脑腫肿腳脚腸肠膚肤膠胶膩腻膽胆膾脍膿脓臉脸臍脐臏膑臘腊臚胪臟脏臥卧臨临臺台" +
	"與与興兴舉举舊旧艙舱艦舰艱艰艷艳芻刍苧苎茲兹荊荆莊庄莖茎莢荚莧苋華华菸烟萇苌萊莱萬万萵莴葉叶葦苇葯药葷荤蒐搜蒞莅蒼苍蓀荪蓆席蓋盖" +
	"蓮莲蔔卜蔣蒋蔥葱蔭荫蕩荡蕪芜蕭萧薊蓟薑姜薔蔷薦荐薩萨薺荠藍蓝藝艺藥药藪薮藷薯藹蔼藺蔺蘆芦蘇苏蘊蕴蘋苹蘚藓蘭兰蘿萝處处虛虚虜虏號号" +
	"虧亏蛻蜕蜆蚬蝕蚀蝦虾蝨虱蝸蜗螞蚂螢萤螻蝼蟈蝈蟬蝉蟯蛲蟲虫蟻蚁蠅蝇蠍蝎蠔蚝蠟蜡蠣蛎蠱蛊蠶蚕蠻蛮衆众術术衛卫衝冲袞衮裊袅裏里補补裝装" +
	"裡里製制複复褲裤褸褛褻亵襖袄襠裆襤褴襪袜襯衬襲袭見见規规覓觅視视覦觎親亲覬觊覲觐覺觉覽览觀观觴觞觸触訂订訃讣計计訊讯訌讧討讨訐讦" +
	"訓训訕讪訖讫託托記记訛讹訝讶訟讼訣诀訥讷訪访設设許许訴诉訶诃診诊註注証证詁诂詆诋詐诈詔诏評评詛诅詞词詠咏詢询詣诣試试詩诗詫诧詬诟" +
	"詭诡詮诠詰诘話话該该詳详詼诙誅诛誇夸誌志認认誑诳誕诞誘诱誚诮語语誠诚誡诫誣诬誤误誥诰誦诵誨诲說说説说誰谁課课誶谇誹诽誼谊調调諂谄" +
	"諄谆談谈諉诿請请諍诤諒谅論论諛谀諜谍諦谛諧谐諫谏諭谕諮谘諱讳諳谙諶谌諷讽諸诸諺谚諼谖諾诺謀谋謁谒謂谓謄誊謊谎謎谜謐谧謗谤謙谦講讲" +
	"謝谢謠谣謨谟謫谪謬谬謹谨譁哗證证譎谲譏讥識识譙谯譚谭譜谱譟噪譫谵譯译議议譴谴護护譽誉讀读變变讒谗讓让讖谶讚赞讜谠豈岂豎竖豐丰豔艳" +
	"豬猪貍狸貓猫貝贝貞贞負负財财貢贡貧贫貨货販贩貪贪貫贯責责貯贮貲赀貳贰貴贵貶贬買买貸贷費费貼贴貽贻貿贸賀贺賁贲賂赂賃赁賄贿賅赅資资" +
	"賈贾賊贼賑赈賒赊賓宾賜赐賞赏賠赔賡赓賢贤賣卖賤贱賦赋質质賬账賭赌賴赖賸剩賺赚賻赙購购賽赛贅赘贈赠贊赞贍赡贏赢贓赃贖赎贗赝贛赣趕赶" +
	"趙赵趨趋跡迹跼局踐践踡蜷踴踊蹕跸蹟迹蹣蹒蹤踪蹺跷躉趸躊踌躋跻躍跃躑踯躓踬躡蹑躪躏軀躯車车軋轧軌轨軍军軒轩軔轫軛轭軟软軸轴軻轲軼轶" +
	"軾轼較较載载輊轾輒辄輓挽輔辅輕轻輛辆輜辎輝辉輞辋輟辍輥辊輦辇輩辈輪轮輯辑輳辏輸输輻辐輾辗輿舆轂毂轄辖轅辕轉转轍辙轎轿轔辚轟轰轡辔" +
	"辦办辭辞辮辫辯辩農农迴回逕迳這这連连週周進进遊游運运過过達达違违遙遥遜逊遞递遠远適适遲迟遷迁選选遺遗遼辽邁迈還还邇迩邊边邏逻邐逦" +
	"郵邮鄉乡鄒邹鄕乡鄧邓鄭郑鄰邻鄴邺酈郦醃腌醜丑醞酝醫医醬酱釀酿釁衅釅酽釋释釐厘釗钊釘钉釙钋針针釣钓釦扣釧钏釩钒釵钗鈉钠鈍钝鈐钤鈑钣" +
	"鈔钞鈕钮鈞钧鈣钙鈴铃鈷钴鈸钹鈹铍鈽钸鈾铀鈿钿鉀钾鉅钜鉉铉鉍铋鉑铂鉗钳鉚铆鉛铅鉤钩鉸铰鉻铬銀银銅铜銑铣銓铨銖铢銘铭銜衔銨铵銬铐銲焊" +
	"銳锐銷销銻锑銼锉鋁铝鋅锌鋇钡鋒锋鋤锄鋪铺鋰锂鋸锯鋼钢錄录錐锥錕锟錘锤錙锱錚铮錠锭錢钱錦锦錨锚錫锡錮锢錯错錳锰錶表鍊炼鍋锅鍍镀鍔锷" +
	"鍛锻鍥锲鍬锹鍰锾鍵键鍾钟鎂镁鎊镑鎖锁鎗枪鎘镉鎚锤鎢钨鎬镐鎭镇鎮镇鎰镒鎳镍鏃镞鏈链鏍镙鏑镝鏗铿鏘锵鏜镗鏝镘鏟铲鏡镜鏢镖鏤镂鏨錾鏽锈" +
	"鐃铙鐘钟鐫镌鐮镰鐲镯鐳镭鐵铁鐸铎鐺铛鑄铸鑑鉴鑒鉴鑠铄鑣镳鑰钥鑲镶鑷镊鑼锣鑽钻鑾銮鑿凿長长門门閂闩閃闪閉闭開开閎闳閏闰閑闲閒闲間间" +
	"閔闵閘闸閡阂閣阁閥阀閨闺閩闽閭闾閱阅閻阎闆板闈闱闊阔闋阕闌阑闐阗闔阖闕阙闖闯關关闡阐闢辟陘陉陝陕陞升陣阵陰阴陳陈陸陆陽阳隄堤隊队" +
	"階阶隕陨際际隨随險险隱隐隴陇隸隶隻只雋隽雖虽雙双雛雏雜杂雞鸡離离難难雲云電电霑沾霧雾霽霁靂雳靄霭靈灵靑青靜静靦腼靨靥鞏巩韁缰韃鞑" +
	"韉鞯韋韦韌韧韓韩韜韬韻韵響响頁页頂顶頃顷項项順顺須须頊顼頌颂預预頑顽頒颁頓顿頗颇領领頜颌頡颉頤颐頭头頰颊頷颔頸颈頹颓頻频顆颗題题" +
	"額额顎颚顏颜顓颛願愿顛颠類类顥颢顧顾顫颤顯显顰颦顱颅風风颯飒颱台颳刮颶飓颼飕飄飘飛飞飢饥飩饨飪饪飭饬飯饭飲饮飴饴飼饲飽饱飾饰餃饺" +
	"餅饼餉饷養养餌饵餒馁餓饿餘余餚肴餛馄餞饯餡馅館馆餵喂餽馈餾馏餿馊饅馒饉馑饑饥饒饶饗飨饜餍饞馋馬马馭驭馮冯馱驮馳驰馴驯駁驳駐驻駑驽" +
	"駒驹駕驾駙驸駛驶駝驼駟驷駢骈駭骇駱骆駿骏騁骋騎骑騖骛騙骗騫骞騰腾騷骚騾骡驀蓦驃骠驅驱驍骁驕骄驗验驚惊驛驿驟骤驢驴驥骥驪骊骯肮髏髅" +
	"髒脏體体髖髋髮发鬆松鬍胡鬚须鬢鬓鬥斗鬧闹鬨哄鬱郁魎魉魘魇魚鱼魯鲁魷鱿鮑鲍鮪鲔鮫鲛鮭鲑鮮鲜鯀鲧鯉鲤鯊鲨鯖鲭鯛鲷鯧鲳鯨鲸鯽鲫鰍鳅鰓鳃" +
	"鰥鳏鰭鳍鰱鲢鰻鳗鰾鳔鱉鳖鱔鳝鱖鳜鱗鳞鱟鲎鱷鳄鱸鲈鳥鸟鳩鸠鳳凤鳴鸣鳶鸢鴆鸩鴉鸦鴕鸵鴛鸳鴣鸪鴦鸯鴨鸭鴻鸿鴿鸽鵑鹃鵝鹅鵠鹄鵡鹉鵪鹌鵬鹏" +
	"鵲鹊鶉鹑鶯莺鶴鹤鷂鹞鷄鸡鷓鹧鷗鸥鷥鸶鷹鹰鷺鹭鸚鹦鸛鹳鸞鸾鹵卤鹹咸鹼碱鹽盐麗丽麥麦麩麸麵面麼么黃黄黌黉黒黑點点黨党黴霉黷黩鼇鳌鼕冬" +
	"鼴鼹齊齐齋斋齒齿齜龇齟龃齡龄齣出齦龈齧啮齪龊齬龉齲龋齷龌龍龙龐庞龔龚龜龟龝秋"

// radicalPairs are radicals of the block U+2E80 to U+2EFF and the characters that
// they are written like: PDF files often hold the one for the other, ⺠ for 民.
const radicalPairs = "⺝月⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟"

// kangxiRadicals are the ideographs of the radicals U+2F00 to U+2FD5, which
// text taken out of PDF files often holds in their place.
const kangxiRadicals = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾" +
	"干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
	"目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里" +
	"金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠"
