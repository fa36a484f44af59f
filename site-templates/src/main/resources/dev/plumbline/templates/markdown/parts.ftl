<#--
  Parts of pages in Markdown. A block prints the empty line before it, so that a page may leave any of them out.
  `html` is the address of the same page as HTML; link() makes the address of a place or a page from one of the view,
  and linkToPage() that of the page which a place is on. indented() makes a text of the content fit into the item of a
  list.
-->

<#-- The pages above. -->
<#macro crumbs>
<#list shell.crumbs>

<#items as crumb>[${crumb.text}](${link(crumb.href)})<#sep> › </#sep></#items>
</#list>
</#macro>

<#-- The readers and the version of the site. -->
<#macro foot>

${shell.foot.edition}<#if shell.foot.version??> · ${shell.foot.version}</#if>
</#macro>

<#-- A level as a link. -->
<#macro level head>[${head.code} ${head.title}](${link(head.href)})<#if head.destination> (${words["level.destination"]})</#if><#if head.status??> (${head.status})</#if></#macro>

<#-- Blocks within the item of a list, as indented() makes them of one text alone, with less work. -->
<#macro nested><#local body><#nested></#local>${body?markup_string?trim?replace("\n", "\n  ")?no_esc}</#macro>

<#macro paragraph text="">
<#if text?has_content>

${text}
</#if>
</#macro>

<#-- A text with headings. -->
<#macro article of>
<#list of.parts as part>
<#if part.heading??>

${"######"[0..<part.heading.level]?no_esc} ${part.heading.text}
</#if>
<@paragraph part.prose/>
</#list>
</#macro>

<#-- Named values, as items of a list. -->
<#macro facts list>
<#list list as fact>
- **${fact.name}:** <@nested>${fact.value} ${fact.note}</@nested>
</#list>
</#macro>

<#-- The bars of a chart in words, an item a row. -->
<#macro chart of>
<#list of.rows as row>
- **${row.name}:** <#list row.bars as bar><#if !of.alone>${bar.level.code} </#if>${bar.value}<#if bar.note??> ${bar.note}</#if><#sep>, </#sep></#list>
</#list>
<#list of.notes as note>
- ${note}
</#list>
</#macro>

<#-- The stage of a level under a dimension, or its step on a scale. -->
<#macro stage at>**${at.name}** (${at.position}<#if at.optional>, ${words["criterion.optional"]}</#if>)<#if at.summary?has_content> ${at.summary}</#if></#macro>

<#-- Criteria by topic, with the prose between them. -->
<#macro topics list>
<#list list as topic>
<#if topic.name??>

#### ${topic.name}
</#if>
<#list topic.chunks as chunk>
<#if chunk.prose??>
<@paragraph chunk.prose.text/>
<#if chunk.prose.origin??>
<@paragraph chunk.prose.origin/>
</#if>
<#else>

<@criteria chunk.criteria/>
</#if>
</#list>
</#list>
</#macro>

<#-- Criteria, each with its permalink. No other macro is run as often, so it tests and prints as little as possible. -->
<#macro criteria list>
<#list list as one>
- ${one.text}<#if one.more?? && one.more.notes?has_content><@notes one.more.notes/></#if> [#](<#if one.href??>${link(one.href)}<#else>${html}#${one.id?no_esc}</#if>)<#if one.more??><@more one.more/></#if>
</#list>
</#macro>

<#macro labelled label asked>
<#if asked?has_content>

${label}:

<@criteria asked/>
</#if>
</#macro>

<#macro criterion of>${of.text}<#if of.more?? && of.more.notes?has_content><@notes of.more.notes/></#if> [#](${link(of.href)})<#if of.more??><@more of.more/></#if></#macro>

<#macro notes list><#list list> (<#items as note><#if note.href??>[${note.text}](${link(note.href)})<#else>${note.text}</#if><#sep>, </#sep></#items>)</#list></#macro>

<#macro more of><#if of.detail?has_content>


  ${indented(of.detail)}</#if><#list of.examples>

  ${words["criterion.examples"]}: <#items as example><#if of.examples?size == 1>${indented(example)}<#else>
  - ${indented(indented(example))}</#if></#items></#list></#macro>

<#-- A sentence in the place of criteria. -->
<#macro noExpectation of>
<@paragraph of.sentence/>
<@paragraph of.reason/>
</#macro>

<#-- Criteria of two levels, each after its counterpart. -->
<#macro pairs of>
<@pairsOf words["move.changed"] of.changed/>
<@pairsOf words["move.alike"] of.alike/>
</#macro>

<#macro pairsOf label pairs>
<#list pairs>

${label}:

<#items as pair>
- ${pair.left.level.code}: <@criterion pair.left.criterion/>
- ${pair.right.level.code}: <@criterion pair.right.criterion/>
</#items>
</#list>
</#macro>

<#-- The levels side by side: what each is, and the values in which they stand apart. -->
<#macro summary of>

## ${words["grade.levels"]}

<#list of.columns as column>
- <@level column.head/>, <#if column.family??>${column.family}, </#if>${column.head.track.name}<#if column.summary?has_content>: <@nested>${column.summary}</@nested></#if>
</#list>
</#macro>

<#macro scales rows>
<#list rows as row>
- **${row.name}:** <#if row.shared??><@stage row.shared/><#else><#list row.cells as cell>${cell.track.name} <#if cell.step??><@stage cell.step/><#else>${words["scale.none"]}</#if><#sep>; </#sep></#list></#if>
</#list>
</#macro>

<#macro pay of>
- **${words["grade.pay"]}:** <#if of.sharedPay??>${of.sharedPay}<#else><#list of.columns as column>${column.head.code} ${column.pay!words["pay.none"]}<#sep>, </#sep></#list></#if>
</#macro>

<#-- Moves, each with what it needs. -->
<#macro moves list>
<#list list as move>
- <@level move.from/> → <@level move.to/>: ${move.word}<#if move.entry??>, ${move.entry}</#if><#if move.page??>. [${words["moves.page"]}](${linkToPage(move.page.href)})</#if>
<#if move.note?has_content>

  <@nested>${move.note}</@nested>
</#if>
</#list>
</#macro>

<#-- What starts and what stops with a move. -->
<#macro changes of>
<@phrases words["crossing.start"] of.start/>
<@phrases words["crossing.stop"] of.stop/>
</#macro>

<#macro phrases label list>
<#list list>

${label}:

<#items as one>
- <@phrase one/>
</#items>
</#list>
</#macro>

<#-- A phrase, with the dimensions that it ends with. -->
<#macro phrase of>${of.text}<#list of.under as under> ${under.name}<#if under.count??> (${under.count})</#if><#sep>,</#sep></#list></#macro>

<#-- The owner of a page. -->
<#macro owner of="">
<#if of?has_content>

${words["page.owner"]} <#if of.href??>[${of.text}](${link(of.href)})<#else>${of.text}</#if>
</#if>
</#macro>
