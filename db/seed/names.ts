/** Common names with their Latin spelling, for addresses. No person of the demo exists. */
const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [written = '', latin = ''] = pair.split(':');
      return [written, latin];
    });

export const familyNames = pairs(`
  佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 伊藤:ito 渡辺:watanabe 山本:yamamoto 中村:nakamura 小林:kobayashi 加藤:kato
  吉田:yoshida 山田:yamada 佐々木:sasaki 山口:yamaguchi 松本:matsumoto 井上:inoue 木村:kimura 林:hayashi 斎藤:saito 清水:shimizu
  山崎:yamazaki 森:mori 池田:ikeda 橋本:hashimoto 阿部:abe 石川:ishikawa 山下:yamashita 中島:nakajima 石井:ishii 小川:ogawa
  前田:maeda 岡田:okada 長谷川:hasegawa 藤田:fujita 後藤:goto 近藤:kondo 村上:murakami 遠藤:endo 青木:aoki 坂本:sakamoto
  福田:fukuda 太田:ota 西村:nishimura 藤井:fujii 岡本:okamoto 三浦:miura 金子:kaneko 中野:nakano 原田:harada 松田:matsuda
  竹内:takeuchi 小野:ono 田村:tamura 中山:nakayama 和田:wada 石田:ishida 上田:ueda 原:hara 内田:uchida 柴田:shibata
  酒井:sakai 宮崎:miyazaki 横山:yokoyama 高木:takagi 安藤:ando 宮本:miyamoto 大野:ohno 小島:kojima 工藤:kudo 谷口:taniguchi
  今井:imai 髙田:takada 丸山:maruyama 増田:masuda 杉山:sugiyama 村田:murata 大塚:otsuka 新井:arai 小山:koyama 平野:hirano
  藤原:fujiwara 河野:kono 上野:ueno 野口:noguchi 武田:takeda 松井:matsui 千葉:chiba 菅原:sugawara 岩崎:iwasaki 木下:kinoshita
  久保:kubo 佐野:sano 野村:nomura 松尾:matsuo 市川:ichikawa 菊地:kikuchi 杉本:sugimoto 古川:furukawa 大西:onishi 島田:shimada
  グエン:nguyen 王:wang 李:lee 金:kim サントス:santos`);

export const givenNames = pairs(`
  翔:sho 大輔:daisuke 健太:kenta 直樹:naoki 誠:makoto 拓也:takuya 亮:ryo 達也:tatsuya 哲也:tetsuya 剛:tsuyoshi
  浩:hiroshi 隆:takashi 和也:kazuya 学:manabu 陽介:yosuke 雄太:yuta 悠斗:yuto 蓮:ren 大和:yamato 智:satoshi
  正樹:masaki 修:osamu 博之:hiroyuki 英明:hideaki 圭:kei 慎一:shinichi 涼:suzu 海斗:kaito 颯太:sota 優:yu
  美咲:misaki 陽菜:hina 結衣:yui 葵:aoi 愛:ai 彩:aya 麻衣:mai 由美子:yumiko 恵子:keiko 幸子:sachiko
  直美:naomi 智子:tomoko 裕子:yuko 久美子:kumiko 香織:kaori 真由美:mayumi 沙織:saori 千尋:chihiro 美穂:miho 遥:haruka
  奈々:nana 舞:mai 楓:kaede 凛:rin 桜:sakura さくら:sakura ひなた:hinata みのり:minori 玲奈:rena 京子:kyoko
  典子:noriko 早紀:saki 友香:yuka 綾乃:ayano 明日香:asuka 純:jun 薫:kaoru 望:nozomi 歩:ayumu 光:hikaru`);
