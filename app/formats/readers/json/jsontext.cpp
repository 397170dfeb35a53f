// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonlines.h"
#include "formats/readers/json/languagetag.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/text/textreaders.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const JsonFile &file)
{
    return file.root.value("text"_L1).toString();
}

} // namespace

bool isJsonText(const JsonFile &file)
{
    return isProse(textOf(file));
}

Draft readJsonText(const JsonFile &file)
{
    const QString text = textOf(file);
    Draft draft = isLabelled(text) ? readDialogue(text) : readProse(text);
    draft.moveLines([](qsizetype) { return 0; }); // the text has other lines than the file
    draft.setLanguage(languageTag(file.root.value("language"_L1).toString()));
    return draft;
}

} // namespace earmark
