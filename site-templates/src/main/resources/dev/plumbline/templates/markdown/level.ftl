<#import "parts.ftl" as parts>
# [${opening.level.code} ${opening.level.title}](${html})<#if opening.level.status??> (${opening.level.status})</#if>
<@parts.crumbs/>

${opening.level.track.name} · [${opening.grade.text}](${link(opening.grade.href)})<#if opening.level.destination> · ${words["level.destination"]}</#if>
<#if opening.notice??>
<@parts.paragraph opening.notice/>
</#if>
<@parts.paragraph opening.summary/>

- **<#if opening.bar.peers?size == 1>${words["level.bar.peer.one"]}<#else>${words["level.bar.peer.other"]}</#if>:** <#list opening.bar.peers as peer><@parts.level peer.level/><#list peer.links as link>, [${link.text}](${linkToPage(link.href)})</#list><#sep>; </#sep></#list>${opening.bar.noPeers!}
<#if opening.bar.past??>
- **${opening.bar.past.label}:** [${opening.bar.past.link.text}](${link(opening.bar.past.link.href)})<#if opening.bar.past.text??> ${opening.bar.past.text}</#if>
</#if>
<#if profile??>
<@parts.facts profile.facts/>
<#if profile.week??>
- **${words["level.week"]}:** <#list profile.week.rows as row>${row.name} <#list row.bars as bar>${bar.value}</#list><#sep>, </#sep></#list>
</#if>
</#if>
<#if news??>

## ${news.title}

${news.sentence}
<#list news.lines>

<#items as line>
- **${line.name}:** <#if line.counts??>${line.counts}<#if line.stage??>; </#if></#if>${line.stage!}
</#items>
</#list>
<#if news.after??>

[${news.after.text}](${linkToPage(news.after.href)})
</#if>
</#if>
<#list groups as group>

## <#if group.head??>${group.head.name}<#else>${words["level.expectations"]}</#if>
<@parts.article group.introduction/>
<#list group.dimensions as one>

### ${one.head.label}
<@parts.paragraph one.summary/>
<#if one.stage??>

<@parts.stage one.stage/><#if one.stageBefore??> ${one.stageBefore}</#if>
</#if>
<@parts.topics one.topics/>
<#if one.noExpectation??>
<@parts.noExpectation one.noExpectation/>
</#if>
<#if one.earlier??>

[${one.earlier.text}](${linkToPage(one.earlier.href)})
</#if>
</#list>
</#list>
<#list sections as section>

## ${section.title}
<@parts.article section.article/>
</#list>
<#if around.reason?has_content>

## ${words["level.around-reason"]}

${around.reason}
</#if>
<#if around.moves?has_content>

## ${words["level.moves"]}

<@parts.moves around.moves/>
</#if>
<#if past??>

## ${words["level.past"]}
<#if past.unchanged??>
<@parts.paragraph past.unchanged/>
</#if>
<#list past.entries>

<#items as one>
- [${one.version.text}](${link(one.version.href)})<#if one.date??> ${one.date}</#if>: ${one.impact}
</#items>
</#list>
</#if>
<@parts.owner owner!""/>
<@parts.foot/>
