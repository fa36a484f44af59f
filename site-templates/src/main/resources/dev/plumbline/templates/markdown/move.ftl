<#import "parts.ftl" as parts>
# [${opening.title}](${html})
<@parts.crumbs/>

${opening.kind}: ${opening.left.code} <#if back??>↔<#else>→</#if> ${opening.right.code}

${opening.lede}
<#if opening.notice??>
<@parts.paragraph opening.notice/>
</#if>
<@way going/>
<#if back??>
<@way back/>
<#else>

## ${words["move.back"]}

${words["move.back.none"]}
</#if>
<#if unlisted??>

## ${words["move.entry"]}

${unlisted}
</#if>
<#list kept>

## ${words["move.stays"]}

<#items as one>
- <@parts.phrase one/>
</#items>
</#list>
<@parts.summary summary/>
<#if summary.scales?has_content || summary.hasPay>

## ${words["grade.glance"]}

<@parts.scales summary.scales/>
<#if summary.hasPay>
<@parts.pay summary/>
</#if>
</#if>
<#if summary.week??>

## ${words["grade.week"]}

<@parts.chart summary.week/>
</#if>
<#list groups as group>

## <#if group.head??>${group.head.name}<#else>${words["grade.expectations"]}</#if>
<#list group.rows as row>

### ${row.head.label}
<#if row.opening??>
<@end row.opening.left/>
<@end row.opening.right/>
</#if>
<@parts.labelled words["move.kept"] row.kept/>
<@parts.pairs row.paired/>
<#if row.apart??>
<@end row.apart.left/>
<@end row.apart.right/>
</#if>
</#list>
</#list>
<#list onward>

<#items as one>
- [${one.text}](${link(one.href)})
</#items>
</#list>
<@parts.foot/>

<#-- One direction: what starts, what stops, and how to make the move. -->
<#macro way of>

## ${of.moving.title}

${of.moving.kind}: <@parts.level of.moving.from/> → <@parts.level of.moving.to/>
<#if of.moving.changes.start?has_content || of.moving.changes.stop?has_content>
<@parts.changes of.moving.changes/>
<#else>
<@parts.paragraph words["move.changes.none"]/>
</#if>
<#list of.entries>

### ${words["move.entry"]}
<#items as entry>
<#if entry.sentence??>
<@parts.paragraph entry.sentence/>
</#if>
<@parts.paragraph entry.note/>
</#items>
</#list>
</#macro>

<#-- One level in a row. -->
<#macro end of>

${of.level.code}, ${of.level.track.name}:<#if of.stage??> <@parts.stage of.stage/></#if><#if of.label??> ${of.label}</#if>
<@parts.topics of.texts/>
<#if of.noExpectation??>
<@parts.noExpectation of.noExpectation/>
</#if>
</#macro>
