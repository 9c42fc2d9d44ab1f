import type { OrganisationRows } from "../organisation-rows.ts";

/**
 * Social networks, blog hosts, aggregators and portals: they carry the work of others and are no origin of it.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line
 * `name | country | domains | other names`, names separated by semicolons: `?` before a name says that the words
 * also mean something else, brackets mark a dateline code, `@` an account. A name that begins with "The" is found
 * after a small "the" too, as ambiguous. Of two entries that share a name the upper one is preferred.
 */
export const PLATFORMS: OrganisationRows = {
  aggregator: `
Yahoo News | US | news.yahoo.com yahoo.com | Yahoo! News; ?Yahoo; Yahoo!; @YahooNews
Yahoo Finance | US | finance.yahoo.com | Yahoo! Finance
MSN | US | msn.com | MSN News; MSN.com; Microsoft Start; Microsoft News
Google News | US | news.google.com |
Apple News | US | apple.news |
AOL | US | aol.com | AOL News; AOL.com
Before It's News | US | beforeitsnews.com | BeforeItsNews
CenturyLink | US | centurylink.net | CenturyLink News
Xfinity | US | xfinity.com comcast.net | 
Currently | US | currently.com att.net currently.att.yahoo.com | ?Currently
Spectrum | US | spectrum.net | 
Optimum | US | optimum.net | 
Juno | US | juno.com | 
NetZero | US | netzero.net | 
EarthLink | US | earthlink.net | EarthLink News
Flipboard | US | flipboard.com flip.it |
SmartNews | JP | smartnews.com |
NewsBreak | US | newsbreak.com newsbreakapp.com | ?News Break
Ground News | US | ground.news |
AllSides | US | allsides.com |
Drudge Report | US | drudgereport.com | The Drudge Report; ?Drudge
RealClearPolitics | US | realclearpolitics.com realclear.com realclearworld.com realclearinvestigations.com | Real Clear Politics; RealClear; RealClearInvestigations
Memeorandum | US | memeorandum.com |
Techmeme | US | techmeme.com |
Hacker News | US | news.ycombinator.com | ?Hacker News
Fark | US | fark.com |
Slashdot | US | slashdot.org |
Digg | US | digg.com | ?Digg
Feedly | US | feedly.com |
Inoreader | BG | inoreader.com |
Pocket | US | getpocket.com | ?Pocket
Upday | DE | upday.com | ?upday
Squid App | SE | squidapp.co |
?Opera News | NO | opera.com operanewsapp.com |
Toutiao | CN | toutiao.com | 今日头条
Dailyhunt | IN | dailyhunt.in | DailyHunt
Inshorts | IN | inshorts.com |
Naver | KR | naver.com news.naver.com | Naver News; 네이버
Daum | KR | daum.net | ?Daum; 다음 뉴스
Yahoo Japan | JP | yahoo.co.jp news.yahoo.co.jp | Yahoo! Japan; Yahoo! JAPAN; Yahoo!ニュース
LINE News | JP | news.line.me |
Sina | CN | sina.com.cn sina.com | Sina News; 新浪; ?Sina
Sohu | CN | sohu.com | 搜狐
NetEase | CN | 163.com netease.com | 网易
Tencent News | CN | news.qq.com qq.com | QQ News; 腾讯新闻
Baidu | CN | baidu.com | Baidu News; Baijiahao; 百度; 百家号
Yandex News | RU | yandex.ru yandex.com dzen.ru | Dzen; Yandex; Яндекс; Дзен
Mail.ru | RU | mail.ru news.mail.ru | Mail.Ru News
Rambler | RU | rambler.ru | ?Rambler; Рамблер
UOL | BR | uol.com.br noticias.uol.com.br | UOL Notícias
Terra | BR | terra.com.br terra.com | ?Terra
IG | BR | ig.com.br | ?iG
Web.de | DE | web.de gmx.net | GMX News
Orange Actu | FR | actu.orange.fr orange.fr |
Libero | IT | libero.it | ?Libero
Virgilio | IT | virgilio.it | ?Virgilio
SAPO | PT | sapo.pt | SAPO 24; ?SAPO
Seznam Zprávy | CZ | seznamzpravy.cz novinky.cz seznam.cz | Novinky.cz; Seznam
In.gr | GR | in.gr |
Headtopics | RO | headtopics.com | Head Topics
World News Network | US | wn.com | WN.com
BigNewsNetwork | AU | bignewsnetwork.com | Big News Network; Midwest Radio Network
NewsNow | GB | newsnow.co.uk newsnow.com |
Newser | US | newser.com |
PressReader | CA | pressreader.com |
Newspapers.com | US | newspapers.com |
ProQuest | US | proquest.com |
LexisNexis | US | lexisnexis.com | Nexis
Factiva | US | factiva.com |
Dnyuz | US | dnyuz.com | DNyuz
Knowledia | FR | knowledia.com |
Mirage News | AU | miragenews.com |
MENAFN | JO | menafn.com | Middle East North Africa Financial Network
Relief Web | US | reliefweb.int | ReliefWeb
Internet Archive | US | archive.org web.archive.org | Wayback Machine
archive.today | IS | archive.today archive.ph archive.is archive.li archive.vn archive.md | archive.ph; archive.is
Google Cache | US | webcache.googleusercontent.com |
AMP Project | US | ampproject.org cdn.ampproject.org | Google AMP
12ft.io | US | 12ft.io |
Wikipedia | US | wikipedia.org |
Wikinews | US | wikinews.org |
Justia | US | justia.com |
Global Voices | NL | globalvoices.org | ?Global Voices
`,
  platform: `
X | US | x.com twitter.com t.co | Twitter; X (formerly Twitter); Twitter/X; X/Twitter; ?X
Facebook | US | facebook.com fb.com fb.watch fb.me |
Instagram | US | instagram.com |
Threads | US | threads.net threads.com | ?Threads
WhatsApp | US | whatsapp.com wa.me |
YouTube | US | youtube.com youtu.be youtube-nocookie.com |
TikTok | CN | tiktok.com |
Douyin | CN | douyin.com | 抖音
Reddit | US | reddit.com redd.it |
LinkedIn | US | linkedin.com lnkd.in |
Pinterest | US | pinterest.com pin.it |
Snapchat | US | snapchat.com |
Tumblr | US | tumblr.com |
Telegram | AE | t.me telegram.org telegram.me | ?Telegram
Signal | US | signal.org | ?Signal
Discord | US | discord.com discord.gg | ?Discord
Twitch | US | twitch.tv | ?Twitch
Truth Social | US | truthsocial.com |
Gab | US | gab.com | ?Gab
Parler | US | parler.com |
Gettr | US | gettr.com | GETTR
Rumble | CA | rumble.com | ?Rumble
BitChute | GB | bitchute.com |
Odysee | US | odysee.com |
Bluesky | US | bsky.app bsky.social | Bluesky Social
Mastodon | DE | mastodon.social joinmastodon.org | ?Mastodon
Weibo | CN | weibo.com weibo.cn | Sina Weibo; 微博
WeChat | CN | weixin.qq.com mp.weixin.qq.com wechat.com | Weixin; 微信
Xiaohongshu | CN | xiaohongshu.com | 小红书; RedNote
Zhihu | CN | zhihu.com | 知乎
Bilibili | CN | bilibili.com | 哔哩哔哩
VKontakte | RU | vk.com vkontakte.ru | ?VK; ВКонтакте
Odnoklassniki | RU | ok.ru | Одноклассники
Rutube | RU | rutube.ru |
LiveJournal | RU | livejournal.com | Живой журнал
KakaoTalk | KR | kakao.com |
LINE | JP | line.me | ?LINE
Viber | LU | viber.com |
ShareChat | IN | sharechat.com |
Vimeo | US | vimeo.com |
Dailymotion | FR | dailymotion.com dai.ly |
SoundCloud | DE | soundcloud.com |
Spotify | SE | spotify.com open.spotify.com |
Apple Podcasts | US | podcasts.apple.com |
Substack | US | substack.com |
Medium | US | medium.com | Medium.com; ?Medium
WordPress.com | US | wordpress.com wp.com | WordPress
Blogger | US | blogger.com blogspot.com | Blogspot; ?Blogger
Ghost | SG | ghost.io | ?Ghost
Patreon | US | patreon.com |
Quora | US | quora.com |
Nextdoor | US | nextdoor.com |
Disqus | US | disqus.com |
Scribd | US | scribd.com |
DocumentCloud | US | documentcloud.org |
Issuu | US | issuu.com |
Pastebin | US | pastebin.com |
GitHub | US | github.com github.io |
Change.org | US | change.org |
GoFundMe | US | gofundme.com |
Locals | US | locals.com | Locals.com; ?Locals
Minds | US | minds.com | Minds.com; ?Minds
`,
};
