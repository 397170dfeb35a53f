// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"

namespace earmark {

namespace {

QJsonValue wholeOf(const JsonFile &file)
{
    return file.root.isEmpty() ? QJsonValue(file.list) : QJsonValue(file.root);
}

} // namespace

QJsonArray Service::linesIn(const QJsonValue &file) const
{
    const QJsonArray there = listAt(file, lines);
    if (!there.isEmpty())
        return there;
    return file.isArray() ? file.toArray() : QJsonArray{file};
}

bool isAnswerOf(const Service &service, const JsonFile &file)
{
    const QJsonValue whole = wholeOf(file);
    return hasAt(whole, service.marks) || (service.isIt && service.isIt(whole));
}

Draft readAnswer(const Service &service, const JsonFile &file)
{
    const QJsonValue whole = wholeOf(file);
    if (service.read)
        return service.read(whole);
    ServiceWords words;
    words.setLanguage(textAt(whole, service.language));
    for (const auto &speaker : listAt(whole, service.speakers))
        words.nameSpeaker(labelAt(speaker, "id"), textAt(speaker, "name"));
    words.addTurns(listAt(whole, service.turns), service.turn);
    if (service.add)
        service.add(whole, service, words);
    else
        words.addLines(service.linesIn(whole), service.paths);
    return std::move(words).take();
}

} // namespace earmark
