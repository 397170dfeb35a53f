// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feeditem.h"
#include "feeds/xml/element.h"

namespace earmark {

/// An item of RSS, or an entry of Atom. Persons and languages are only its own.
FeedItem readItem(const Element &element);

/// The address in a `link` of RSS or Atom with that relation ("alternate" is also one without).
/// Empty if there is none.
QString linkIn(const Element &parent, QStringView relation = u"alternate");

/// The value of an explicit mark: yes, true, explicit; no, false, clean; else unknown.
std::optional<bool> explicitIn(const Element &parent);

/// Whether podcast:txt says that it was made by an AI.
bool isMadeByAi(const Element &parent);

/// The plain title, by its type in Atom.
QString titleIn(const Element &parent);

/// The longest of the texts that describe an item or a show, as HTML or plain text.
QString notesIn(const Element &parent);

} // namespace earmark
