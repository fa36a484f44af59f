<#-- The map of the site, in the form of llmstxt.org: a title, a summary, and lists of links below headings. -->
# ${opening.title}
<#if opening.summary?has_content>

> ${opening.summary}
</#if>

${words["markdown.map"]}

${shell.foot.edition}<#if shell.foot.changes??> · [${shell.foot.changes.text}](${link(shell.foot.changes.href)})<#elseif shell.foot.version??> · ${shell.foot.version}</#if>

## ${words["home.families"]}

<#list families as family>
- [${family.page.text}](${link(family.page.href)})<#if family.status??> (${family.status})</#if>: ${family.extent}
</#list>
<#list groups as group>
<#list group.families as family>
- [${family.page.text}](${link(family.page.href)})<#if family.status??> (${family.status})</#if>: ${family.extent}
</#list>
</#list>
<#list pages>

## ${words["nav.pages"]}

<#items as page>
- [${page.text}](${link(page.href)})
</#items>
</#list>
