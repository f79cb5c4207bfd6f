// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/preferences.h"
#include "ui/settings/filepresenter.h"
#include "ui/settings/importpresenter.h"
#include "ui/settings/officepresenter.h"
#include "ui/settings/settingsmemory.h"
#include "ui/settings/templatepresenter.h"

namespace kib::ui {

// All that lives behind page Beheer while a file is open.
struct SettingsParts {
    SettingsParts(Desk &desk, const Workplace &place, Jobs &jobs, Preferences &own)
        : workplace(place)
        , preferences(own)
        , office(desk, place, jobs)
        , import(desk, jobs)
        , file(desk, place, jobs)
        , templates(desk, place, jobs)
    {
    }

    const Workplace &workplace;
    Preferences &preferences;
    SettingsMemory memory;
    OfficePresenter office;
    ImportPresenter import;
    FilePresenter file;
    TemplatePresenter templates;
};

} // namespace kib::ui
